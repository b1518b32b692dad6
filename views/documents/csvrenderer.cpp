// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderers.h"

#include "documentparts.h"
#include "textwrap.h"

#include <QIODevice>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

// Spreadsheets take a text that begins so for a formula: an apostrophe in front makes it text again.
bool wouldBeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

QString quoted(QString text)
{
    const bool needed = text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needed)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString textField(const QString &text)
{
    QString clean = text;
    clean.remove(QChar::Null);
    return quoted(wouldBeFormula(clean) ? u'\'' + clean : clean);
}

/// Writes the lines; CRLF as RFC 4180 has it and Excel expects.
class CsvWriter
{
public:
    CsvWriter(const Document &document, QIODevice *device) : m_document(document), m_device(device) { }

    void run();

private:
    void head();
    void comment(const QString &text);
    void table(const Table &table);
    QString field(const Cell &cell, const Column &column) const;
    void line(const QStringList &fields) { m_device->write((fields.join(u';') + u"\r\n"_s).toUtf8()); }

    const Document &m_document;
    QIODevice *m_device;
    bool m_first = true;
};

void CsvWriter::run()
{
    m_device->write("\xEF\xBB\xBF");
    if (!m_document.bareTables)
        head();
    for (const Block &block : m_document.blocks) {
        if (const Table *one = std::get_if<Table>(&block))
            table(*one);
        const Figure *figure = std::get_if<Figure>(&block);
        if (figure && !m_document.bareTables) {
            Table numbers = chartTable(figure->chart, m_document.words);
            numbers.caption = figure->sentence;
            table(numbers);
        }
    }
}

void CsvWriter::comment(const QString &text)
{
    line({quoted(u"# "_s + drawable(text).replace(u'\n', u' '))});
}

void CsvWriter::head()
{
    comment(m_document.title);
    for (const Fact &fact : headFacts(m_document))
        comment(fact.label + u": "_s + rawText(fact.value, Column(), m_document.locale));
    for (const QString &text : m_document.publicity.lines)
        comment(text);
    m_first = false;
}

QString CsvWriter::field(const Cell &cell, const Column &column) const
{
    const QString text = rawText(cell, column, m_document.locale);
    return std::holds_alternative<QString>(cell.value) ? textField(text) : quoted(text);
}

void CsvWriter::table(const Table &table)
{
    if (!m_first)
        line({});
    m_first = false;
    if (!table.caption.isEmpty() && !m_document.bareTables)
        comment(table.caption);
    QStringList titles;
    for (const Column &column : table.columns)
        titles.append(textField(fullTitle(column)));
    line(titles);
    for (const Row &row : table.rows) {
        QStringList fields;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            fields.append(i < row.cells.size() ? field(row.cells.at(i), table.columns.at(i)) : QString());
        line(fields);
    }
}

} // namespace

bool writeCsv(const PreparedDocument &prepared, QIODevice *device, QString *)
{
    CsvWriter(prepared.document, device).run();
    return true;
}

} // namespace samverkan
