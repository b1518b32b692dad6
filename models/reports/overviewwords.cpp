// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewwords.h"

#include "catalogue.h"
#include "language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using Task = OverviewTask::What;
using Figure = OverviewFigure::What;
using Tone = OverviewLine::Tone;

namespace {
QString say(const Language &language, const char *source, int n = -1)
{
    return language.text("Overview", source, n);
}

// "16 May", with the year where it is another than today's.
QString dayText(QDate day, QDate today, const Language &language)
{
    return language.locale().toString(day, day.year() == today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s);
}

QString weekdayText(QDate day, QDate today, const Language &language)
{
    return language.locale().toString(day, u"ddd "_s) + dayText(day, today, language);
}

struct TaskWords
{
    Task what;
    const char *icon;
    const char *first;
    Tone tone;
};

const TaskWords &wordsOfTask(Task what)
{
    // In the order of OverviewTask::What.
    static const TaskWords all[] = {
        {Task::HeldWithoutAttendance, "calendar", QT_TRANSLATE_NOOP("Overview", "Activities held without attendance"), Tone::Late},
        {Task::StillPlanned, "clock", QT_TRANSLATE_NOOP("Overview", "Activities that have passed and are still planned"), Tone::Due},
        {Task::Unsigned, "sign", QT_TRANSLATE_NOOP("Overview", "Attendance that is not signed"), Tone::Plain},
        {Task::StepsDue, "partner", QT_TRANSLATE_NOOP("Overview", "Organisations whose next step is due"), Tone::Due},
        {Task::ReportsMissing, "report", QT_TRANSLATE_NOOP("Overview", "Exchanges without a report"), Tone::Plain},
        {Task::DraftTrips, "exchange", QT_TRANSLATE_NOOP("Overview", "Trips that are drafts"), Tone::Plain},
        {Task::DeliverablesDue, "group", QT_TRANSLATE_NOOP("Overview", "Deliverables that are late"), Tone::Late},
        {Task::LacksForReports, "person", QT_TRANSLATE_NOOP("Overview", "Participants who lack what reports need"), Tone::Plain},
        {Task::WithoutGender, "people", QT_TRANSLATE_NOOP("Overview", "Participants without gender"), Tone::Plain},
        {Task::WithoutCountry, "network", QT_TRANSLATE_NOOP("Overview", "Participants without country"), Tone::Plain},
        {Task::WithoutEmail, "pen", QT_TRANSLATE_NOOP("Overview", "Participants without e-mail"), Tone::Plain},
        {Task::NotInformed, "info", QT_TRANSLATE_NOOP("Overview", "Participants not informed about data handling"), Tone::Plain},
    };
    return all[int(what)];
}

// "12 end date · 4 birth date": the three that are lacked most.
QString partsText(const OverviewTask &task, const Catalogue &catalogue, const Language &language)
{
    QStringList parts;
    for (const auto &[key, count] : task.parts) {
        if (parts.size() == 3)
            break;
        QString label = language.label(*catalogue.at(task.kind).field(key));
        if (label.size() > 1 && label[1].isLower())
            label[0] = label[0].toLower();
        parts.append(language.number(count) + u' ' + label);
    }
    return parts.join(u" · "_s);
}

QString oldestText(const OverviewTask &task, QDate today, const Language &language)
{
    if (task.first.isEmpty())
        return {};
    if (!task.since.isValid())
        return task.first;
    return say(language, QT_TRANSLATE_NOOP("Overview", "Oldest: %1, %2")).arg(task.first, dayText(task.since, today, language));
}

const char *labelOfFigure(Figure what)
{
    switch (what) {
    case Figure::Participants: return QT_TRANSLATE_NOOP("Overview", "Participants");
    case Figure::Hours: return QT_TRANSLATE_NOOP("Overview", "Hours");
    case Figure::Activities: return QT_TRANSLATE_NOOP("Overview", "Activities held");
    case Figure::TripsOut: return QT_TRANSLATE_NOOP("Overview", "Trips out");
    case Figure::TripsIn: return QT_TRANSLATE_NOOP("Overview", "Visits from abroad");
    case Figure::Countries: return QT_TRANSLATE_NOOP("Overview", "Countries");
    case Figure::Organisations: break;
    }
    return QT_TRANSLATE_NOOP("Overview", "Organisations");
}

QString outOfText(const FigureWords &words, const Language &language)
{
    if (words.target.isEmpty())
        return words.value;
    return say(language, QT_TRANSLATE_NOOP("Overview", "%1 of %2, %3")).arg(words.value, words.target.mid(1).chopped(1), language.percent(words.share));
}

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
}

// Where in the project the day lies.
QString phaseText(const Overview &overview, const Language &language)
{
    const QDate today = overview.today;
    if (overview.end.isValid() && today > overview.end)
        return say(language, QT_TRANSLATE_NOOP("Overview", "the project ended on %1")).arg(dayText(overview.end, today, language));
    const bool implementing = overview.implementationFrom.isValid() && today >= overview.implementationFrom;
    const QDate from = implementing ? overview.implementationFrom : overview.mobilisationFrom;
    if (!from.isValid())
        return {};
    if (today < from)
        return say(language, QT_TRANSLATE_NOOP("Overview", "the project begins on %1")).arg(dayText(from, today, language));
    const QDate to = implementing || !overview.implementationFrom.isValid() ? overview.end : overview.implementationFrom.addDays(-1);
    const QString phase = implementing ? say(language, QT_TRANSLATE_NOOP("Overview", "implementation"))
                                       : say(language, QT_TRANSLATE_NOOP("Overview", "mobilisation"));
    if (!to.isValid())
        return phase;
    return say(language, QT_TRANSLATE_NOOP("Overview", "%1, month %2 of %3"))
        .arg(phase, language.number(qint64(monthsBetween(from, today))), language.number(qint64(monthsBetween(from, to))));
}

} // namespace

OverviewLine lineOf(const OverviewTask &task, QDate today, const Catalogue &catalogue, const Language &language)
{
    const TaskWords &words = wordsOfTask(task.what);
    OverviewLine line{QString::fromLatin1(words.icon), say(language, words.first)};
    line.right = language.number(task.count);
    line.strong = true;
    line.tone = words.tone;
    switch (task.what) {
    case Task::LacksForReports: line.second = partsText(task, catalogue, language); break;
    case Task::StepsDue: line.second = task.step.isEmpty() ? task.first : task.first + u" · "_s + task.step; break;
    case Task::Unsigned:
        line.second = say(language, QT_TRANSLATE_NOOP("Overview", "At %1 activities")).arg(language.number(qint64(task.rows.size())));
        break;
    case Task::WithoutGender: line.second = say(language, QT_TRANSLATE_NOOP("Overview", "They are not in the gender balance")); break;
    case Task::WithoutCountry: line.second = say(language, QT_TRANSLATE_NOOP("Overview", "They are in no country's figures")); break;
    case Task::WithoutEmail: line.second = say(language, QT_TRANSLATE_NOOP("Overview", "They get no invitation by mail")); break;
    case Task::NotInformed: line.second = say(language, QT_TRANSLATE_NOOP("Overview", "Fill in the day when they were told")); break;
    default: line.second = oldestText(task, today, language);
    }
    return line;
}

OverviewLine lineOf(const OverviewComing &coming, QDate today, const Language &language)
{
    OverviewLine line{coming.kind == u"activity" ? u"calendar"_s : coming.kind == u"exchange" ? u"exchange"_s
                          : coming.kind == u"organisation" ? u"org"_s : u"group"_s,
                      coming.what.isEmpty() ? coming.name : coming.name + u": "_s + coming.what};
    QString when = weekdayText(coming.from, today, language);
    if (coming.to.isValid() && coming.to > coming.from)
        when += u" – "_s + weekdayText(coming.to, today, language);
    if (!coming.time.isEmpty())
        when += u' ' + coming.time;
    line.second = coming.place.isEmpty() ? when : when + u" · "_s + coming.place;
    if (coming.people && *coming.people > 0)
        line.right = say(language, coming.kind == u"exchange" ? QT_TRANSLATE_NOOP("Overview", "%1 travelling")
                                                               : QT_TRANSLATE_NOOP("Overview", "%1 on the list"))
                         .arg(language.number(*coming.people));
    return line;
}

static QString momentText(const QDateTime &time, QDate today, const Language &language)
{
    const QString clock = time.toString(u"HH:mm");
    if (time.date() == today)
        return say(language, QT_TRANSLATE_NOOP("Overview", "today %1")).arg(clock);
    if (time.date() == today.addDays(-1))
        return say(language, QT_TRANSLATE_NOOP("Overview", "yesterday %1")).arg(clock);
    return dayText(time.date(), today, language) + u' ' + clock;
}

OverviewLine lineOf(const OverviewStep &step, QDate today, const Language &language)
{
    OverviewLine line{u"pen"_s, language.text(step.name)};
    QStringList second{momentText(step.time, today, language)};
    if (!step.person.isEmpty())
        second.append(step.person);
    if (step.entries > 1)
        second.append(say(language, QT_TRANSLATE_N_NOOP("Overview", "%n records"), int(step.entries)));
    line.second = second.join(u" · "_s);
    if (step.canUndo)
        line.right = say(language, QT_TRANSLATE_NOOP("Overview", "can be undone"));
    return line;
}

FigureWords wordsOf(const OverviewFigure &figure, const Overview &overview, const Language &language)
{
    FigureWords words{say(language, labelOfFigure(figure.what)), language.number(figure.amount())};
    if (figure.target > 0) {
        words.target = u'(' + language.number(figure.target, 0) + u')';
        words.share = double(figure.amount()) / figure.target;
    }
    words.tip = outOfText(words, language);
    if (!figure.months.isEmpty()) {
        QStringList values;
        for (qint64 value : figure.months)
            values.append(language.number(figure.question.of == Subject::Hours ? value / 60 : value));
        words.tip += u"\n"_s + say(language, QT_TRANSLATE_NOOP("Overview", "By month, %1 – %2: %3"))
                                   .arg(monthText(overview.months.first(), language), monthText(overview.months.last(), language), values.join(u", "_s));
    }
    return words;
}

FigureWords wordsOf(const TargetFigure &target, const Language &language)
{
    FigureWords words{target.name(language.code()), target.fault.isEmpty() ? language.number(target.amount()) : u"–"_s};
    if (target.target > 0) {
        words.target = u'(' + language.number(target.target, 0) + u')';
        words.share = target.share();
    }
    words.tip = target.fault.isEmpty() ? words.label + u"\n"_s + outOfText(words, language) : language.text(target.fault);
    return words;
}

QString behindText(const OverviewFigure &figure, const Language &language)
{
    switch (figure.what) {
    case Figure::Hours: return say(language, QT_TRANSLATE_NOOP("Overview", "With hours of attendance"));
    case Figure::Countries: return say(language, QT_TRANSLATE_NOOP("Overview", "On an exchange"));
    default: return say(language, labelOfFigure(figure.what));
    }
}

QString standText(const Overview &overview, const Language &language)
{
    const QString day = language.locale().toString(overview.today, u"dddd d MMMM yyyy"_s);
    const QString phase = phaseText(overview, language);
    return phase.isEmpty() ? day : day + u" · "_s + phase;
}

QString monthText(const QString &month, const Language &language)
{
    return language.locale().toString(QDate::fromString(month, u"yyyy-MM"_s), u"MMM yyyy"_s);
}

QString balanceText(const GenderCount &count, const Language &language)
{
    const GenderBalance balance = balanceOf(count);
    QString text = language.text(balance.label()) + u'.';
    if (!balance.advice().isEmpty())
        text += u' ' + language.text(balance.advice());
    if (const qint64 others = count.other + count.unknown; others > 0)
        text += u' ' + say(language, QT_TRANSLATE_NOOP("Overview", "%1 with another or unknown gender are not in it.")).arg(language.number(others));
    return text;
}

} // namespace samverkan
