// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigproject.h"

#include "importapply.h"
#include "measure.h"
#include "newproject.h"
#include "samplegenerator.h"
#include "store.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

using namespace samverkan;
using namespace Qt::StringLiterals;

BigProject::BigProject(const QString &folder, const Size &size)
    : m_program(u"sv"_s)
    , m_folder(folder)
    , m_size(size)
{
    QDir().mkpath(folder);
    if (!QFile::exists(people()))
        makePeople();
    if (!QFile::exists(list()))
        writeList(list(), 2);
    if (!QFile::exists(holding()))
        makeHolding();
}

QString BigProject::file(const QString &name) const
{
    return m_folder + u'/' + name;
}

QString BigProject::people() const
{
    return file(u"people-%1.samverkan"_s.arg(m_size.people));
}

QString BigProject::holding() const
{
    return file(u"holding-%1.samverkan"_s.arg(m_size.listRows));
}

QString BigProject::list() const
{
    return file(u"list-%1.csv"_s.arg(m_size.listRows));
}

std::unique_ptr<Store> BigProject::create(const QString &path) const
{
    QFile::remove(path);
    OpenReport report;
    auto store = Store::create(path, m_program.catalogue, report);
    if (!store)
        giveUp(m_program.language.text(report.sentence));
    return store;
}

std::unique_ptr<Store> BigProject::open(const QString &path) const
{
    OpenReport report;
    auto store = Store::open(path, m_program.catalogue, report);
    if (!store)
        giveUp(m_program.language.text(report.sentence));
    return store;
}

// Under another name until it is whole: a run that was stopped leaves nothing that looks finished.
void BigProject::makePeople() const
{
    tell(u"making a project of %1 participants"_s.arg(m_size.people));
    const QString half = people() + u".half"_s;
    {
        const auto store = create(half);
        SampleOptions options;
        options.participants = m_size.people;
        if (const Outcome made = fillSample(*store, options, m_program.reference); !made)
            giveUp(m_program.language.text(made.fault()));
    }
    QFile::rename(half, people());
}

void BigProject::makeHolding() const
{
    tell(u"making a project that holds %1 participants"_s.arg(m_size.listRows));
    const QString half = holding() + u".half"_s;
    const QString first = file(u"first.csv"_s);
    writeList(first, 1);
    {
        const auto store = create(half);
        if (const Outcome made = fillNewProject(*store, {}, m_program.reference); !made)
            giveUp(m_program.language.text(made.fault()));
        readIn(*store, m_program, first);
    }
    QFile::remove(first);
    QFile::rename(half, holding());
}

namespace {

// Invented people, none of them like another: names out of syllables, no identity numbers.
class Inventor
{
public:
    Inventor(const CodeBook &codes, quint32 seed)
        : m_codes(codes)
        , m_random(seed)
        , m_seed(seed)
    {
    }

    static QStringList heads();
    QStringList person(int number);

private:
    QString one(const QStringList &of) { return of[m_random.bounded(int(of.size()))]; }
    QString code(const QString &list) { const auto &values = m_codes.values(list); return values[m_random.bounded(int(values.size()))].code; }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString name(int syllables);

    const CodeBook &m_codes;
    QRandomGenerator m_random;
    quint32 m_seed;
};

QStringList Inventor::heads()
{
    return {u"given_name"_s, u"family_name"_s, u"identity_number"_s, u"protected_identity"_s, u"birth_date"_s, u"age_at_start"_s,
            u"gender"_s, u"country"_s, u"organisation"_s, u"role"_s, u"start_date"_s, u"end_date"_s, u"end_reason"_s, u"email"_s,
            u"phone"_s, u"labour_status"_s, u"unemployed_since"_s, u"education"_s, u"informed_on"_s, u"remark"_s};
}

QString Inventor::name(int syllables)
{
    static const QStringList begin{u"Be"_s, u"Da"_s, u"El"_s, u"Fri"_s, u"Gu"_s, u"He"_s, u"In"_s, u"Ka"_s, u"Li"_s, u"Ma"_s,
                                   u"No"_s, u"Ol"_s, u"Pe"_s, u"Ro"_s, u"Si"_s, u"To"_s, u"Ul"_s, u"Vi"_s, u"Å"_s, u"Öst"_s};
    static const QStringList middle{u"ber"_s, u"da"_s, u"go"_s, u"la"_s, u"lin"_s, u"mar"_s, u"ne"_s, u"ri"_s, u"ro"_s, u"sa"_s, u"tor"_s, u"va"_s};
    static const QStringList end{u"berg"_s, u"dal"_s, u"ne"_s, u"kvist"_s, u"la"_s, u"lund"_s, u"mark"_s, u"na"_s, u"ström"_s, u"son"_s, u"sjö"_s, u"ta"_s};
    QString text = one(begin);
    for (int i = 2; i < syllables; ++i)
        text += one(middle);
    return text + one(end);
}

QStringList Inventor::person(int number)
{
    const QDate birth = QDate(1950, 1, 1).addDays(m_random.bounded(17'000));
    const QDate start = QDate(2012, 1, 1).addDays(m_random.bounded(700));
    const bool ended = chance(60);
    const QString labour = code(u"labour_status"_s);
    const int age = start.year() - birth.year() - (start.dayOfYear() < birth.dayOfYear() ? 1 : 0);
    return {name(2),
            name(3),
            {},
            chance(2) ? u"ja"_s : u"nej"_s,
            birth.toString(Qt::ISODate),
            QString::number(age),
            code(u"gender"_s),
            chance(60) ? u"SE"_s : one({u"FI"_s, u"LV"_s, u"PL"_s, u"DE"_s, u"EE"_s, u"DK"_s, u"IT"_s, u"ES"_s}),
            u"Organisation %1"_s.arg(m_random.bounded(2'000) + 1),
            code(u"participant_role"_s),
            start.toString(Qt::ISODate),
            ended ? start.addDays(30 + m_random.bounded(300)).toString(Qt::ISODate) : QString(),
            ended ? code(u"end_reason"_s) : QString(),
            u"person%1.%2@example.org"_s.arg(m_seed).arg(number),
            u"070-%1"_s.arg(m_random.bounded(10'000'000), 7, 10, QChar(u'0')),
            labour,
            labour.contains(u"unemployed") ? start.addDays(-m_random.bounded(900) - 1).toString(Qt::ISODate) : QString(),
            code(u"education_level"_s),
            start.toString(Qt::ISODate),
            chance(30) ? u"\"Will come by train, number %1\""_s.arg(m_random.bounded(900)) : QString()};
}

} // namespace

void BigProject::writeList(const QString &path, quint32 seed) const
{
    CodeBook codes;
    {
        const QString scratch = file(u"codes.samverkan"_s);
        const auto store = create(scratch);
        if (const Outcome made = fillNewProject(*store, {}, m_program.reference); !made)
            giveUp(m_program.language.text(made.fault()));
        codes = store->codes();
    }
    QFile::remove(file(u"codes.samverkan"_s));
    QFile csv(path);
    if (!csv.open(QIODevice::WriteOnly))
        giveUp(csv.errorString());
    QTextStream out(&csv);
    Inventor inventor(codes, seed);
    out << Inventor::heads().join(u',') << '\n';
    for (int i = 0; i < m_size.listRows; ++i)
        out << inventor.person(i).join(u',') << '\n';
}

void readIn(Store &store, const Program &program, const QString &list)
{
    const ImportPlan plan = planImport(store, program.reference, {list, {}, &store.catalogue().at(u"participant"), {}});
    if (!plan.isUsable())
        giveUp(program.language.text(plan.fault));
    const ImportCounts counts = plan.counts();
    if (counts.fresh < counts.read * 99 / 100) {
        for (const PlannedLine &line : plan.lines) {
            for (const LineFault &fault : line.faults)
                giveUp(u"line %1: %2 %3"_s.arg(line.line).arg(fault.field, program.language.text(fault.reason)));
        }
        giveUp(u"only %1 of %2 rows are new"_s.arg(counts.fresh).arg(counts.read));
    }
    if (const Store::Result result = applyImport(store, plan); !result)
        giveUp(program.language.text(result.outcome.fault()));
}
