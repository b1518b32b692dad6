// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QDate>
#include <QDir>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace samverkan {

static QLocale localeOf(const QString &code)
{
    if (code == u"sv")
        return QLocale(QLocale::Swedish, QLocale::Sweden);
    if (code == u"en")
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(code);
}

Language::Language(const QString &code)
    : m_code(code)
    , m_locale(localeOf(code))
    , m_translator(std::make_unique<QTranslator>())
{
    // Without a file (a language nobody has translated yet) the English sources are shown.
    (void)m_translator->load(u":/i18n/samverkan_%1.qm"_s.arg(code));
}

Language::~Language() = default;

QStringList Language::available()
{
    QStringList codes;
    for (const QString &name : QDir(u":/i18n"_s).entryList({u"samverkan_*.qm"_s}))
        codes.append(name.sliced(10).chopped(3));
    return codes;
}

QString Language::text(const char *context, const char *source, int n) const
{
    if (!*source)
        return {};
    QString text = m_translator->translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, number(qint64(n)));
    return text;
}

QString Language::inSentence(const QString &name) const
{
    return name.size() > 1 && name[1].isUpper() ? name : m_locale.toLower(name.left(1)) + name.mid(1);
}

// What spoken() marked is said in this language; months are written as it writes them.
static QString argument(const Language &language, const QString &argument, bool isFirst)
{
    static const QRegularExpression month(u"^\\d{4}-\\d{2}$"_s);
    if (argument.startsWith(QChar(0x1f))) {
        const QStringList parts = argument.split(QChar(0x1f));
        const QString name = language.text(parts.value(1).toLatin1(), parts.value(2).toUtf8());
        return isFirst ? name : language.inSentence(name);
    }
    return argument.contains(month) ? language.date(argument) : argument;
}

QString Language::text(const Sentence &sentence) const
{
    const QString text = this->text(sentence.context.toLatin1(), sentence.source.toUtf8(), sentence.number);
    // One pass, so that a %2 inside an argument stays what it is.
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (number >= 1 && number <= sentence.arguments.size()) {
            filled += argument(*this, sentence.arguments[number - 1], filled.isEmpty());
            ++at;
        } else {
            filled += text[at];
        }
    }
    return filled;
}

QString Language::label(const Field &field) const
{
    return text("Field", field.label);
}

QString Language::group(const Field &field) const
{
    return text("FieldGroup", field.group);
}

QString Language::help(const Field &field) const
{
    return text("FieldHelp", field.help);
}

QString Language::singular(const Kind &kind) const
{
    return text("Kind", kind.singular);
}

QString Language::plural(const Kind &kind) const
{
    return text("Kind", kind.plural);
}

QString Language::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Language::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString Language::percent(double share) const
{
    const QString number = m_locale.toString(qRound(share * 100));
    return m_code == u"en" ? number + u'%' : number + QChar(QChar::Nbsp) + u'%';
}

QString Language::date(const QString &iso) const
{
    if (iso.size() != 7)
        return iso;
    const QDate first = QDate::fromString(iso + "-01"_L1, Qt::ISODate);
    return first.isValid() ? m_locale.toString(first, u"MMMM yyyy"_s) : iso;
}

QString Language::duration(qint64 minutes) const
{
    return u"%1:%2"_s.arg(number(minutes / 60)).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace samverkan
