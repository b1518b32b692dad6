// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "changeset.h"
#include "columnloader.h"
#include "listcore.h"
#include "scan.h"
#include "store.h"
#include "textfold.h"

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr Dictionary::Code ManyTitles = 500; // quicker made from columns than asked for singly
static constexpr char BetweenFields = '\x1f'; // in no text that is typed, and in no word

SearchIndex::SearchIndex(ListCore &core, ColumnSet &columns)
    : m_core(core)
    , m_columns(columns)
{
}

QList<int> SearchIndex::textFields() const
{
    QList<int> fields;
    const Kind &kind = m_columns.kind();
    for (int i = 0; i < kind.fields.size(); ++i) {
        const SearchedAs how = searchedAs(kind.fields[i]);
        if (kind.fields[i].isStored() && (how == SearchedAs::Text || how == SearchedAs::Number))
            fields.append(i);
    }
    return fields;
}

// A number is there as it is stored, and by its digits alone where that is something else.
static void appendFolded(QByteArray &text, QStringView value, const Field &field)
{
    const QByteArray folded = foldedUtf8(value);
    text += folded;
    text += BetweenFields;
    if (searchedAs(field) != SearchedAs::Number)
        return;
    QByteArray digits;
    for (char sign : folded) {
        if (sign >= '0' && sign <= '9')
            digits += sign;
    }
    if (digits.size() < folded.size())
        text += digits + BetweenFields;
}

QByteArray SearchIndex::textOf(const Record &record, const QList<int> &fields) const
{
    QByteArray text;
    for (int field : fields) {
        if (!record.isEmpty(field))
            appendFolded(text, record.value(field).toString(), record.kind().fields[field]);
    }
    return text;
}

void SearchIndex::build() const
{
    m_text.clear();
    const QList<int> fields = textFields();
    const RowIndex &rows = m_columns.rows();
    m_text.reserve(size_t(rows.count()) * 96, rows.slotCount());
    m_isBuilt = true;
    if (m_columns.isPart()) {
        buildFromRecords(fields);
        return;
    }
    QByteArray text;
    scan(m_core.store(), m_columns.kind(), fields, [&](const ScannedRow &row) {
        const qint64 slot = rows.slotOf(row.id());
        if (slot < 0)
            return true;
        text.clear();
        for (int i = 0; i < fields.size(); ++i) {
            if (!row.isNull(i))
                appendFolded(text, row.text(i), m_columns.kind().fields[fields[i]]);
        }
        m_text.set(Slot(slot), text);
        return true;
    });
}

void SearchIndex::buildFromRecords(const QList<int> &fields) const
{
    QList<RowId> ids;
    for (Slot slot : m_columns.rows().byId())
        ids.append(m_columns.rows().id(slot));
    for (const Record &record : m_core.store().records(m_columns.kind(), ids))
        m_text.set(Slot(m_columns.rows().slotOf(record.id)), textOf(record, fields));
}

const QList<SearchIndex::Labels> &SearchIndex::labels() const
{
    const Kind &kind = m_columns.kind();
    if (m_labels.isEmpty()) {
        QStringList keys;
        for (int i = 0; i < kind.fields.size(); ++i) {
            const SearchedAs how = searchedAs(kind.fields[i]);
            if (how == SearchedAs::Title || how == SearchedAs::Word || how == SearchedAs::Beginning) {
                m_labels.append({i, how, {}});
                keys.append(kind.fields[i].key);
            }
        }
        m_columns.load(keys);
    }
    for (Labels &labels : m_labels) {
        const Field &field = kind.fields[labels.field];
        const Dictionary &values = m_columns.column(field.key).values;
        if (field.type == FieldType::Reference && values.size() > ManyTitles)
            m_core.columns(m_core.catalogue().at(field.target)).loadTitles();
        for (auto code = Dictionary::Code(labels.folded.size()); code < values.size(); ++code)
            labels.folded.append(foldedUtf8(m_core.valueText().display(field, values.value(code))));
    }
    return m_labels;
}

QList<std::pair<const std::vector<quint32> *, std::vector<quint8>>> SearchIndex::labelHits(const SearchWord &word) const
{
    QList<std::pair<const std::vector<quint32> *, std::vector<quint8>>> hits;
    for (const Labels &labels : this->labels()) {
        std::vector<quint8> codes(size_t(labels.folded.size()), 0);
        bool any = false;
        for (size_t code = 1; code < codes.size(); ++code) {
            codes[code] = labelMatches(labels.folded[qsizetype(code)], word, labels.how);
            any |= bool(codes[code]);
        }
        if (any)
            hits.append({&m_columns.column(m_columns.kind().fields[labels.field].key).codes, std::move(codes)});
    }
    return hits;
}

void SearchIndex::findFirst(const SearchWord &word, Marks &hits) const
{
    m_text.find(word.text, hits);
    if (!word.digits.isEmpty())
        m_text.find(word.digits, hits);
    for (const auto &[codes, found] : labelHits(word)) {
        for (size_t slot = 0; slot < hits.size(); ++slot)
            hits[slot] |= found[(*codes)[slot]];
    }
}

void SearchIndex::keepFurther(const SearchWord &word, Marks &hits) const
{
    const auto labels = labelHits(word);
    for (size_t slot = 0; slot < hits.size(); ++slot) {
        if (!hits[slot])
            continue;
        bool found = m_text.contains(Slot(slot), word.text)
            || (!word.digits.isEmpty() && m_text.contains(Slot(slot), word.digits));
        for (auto label = labels.cbegin(); !found && label != labels.cend(); ++label)
            found = label->second[(*label->first)[slot]];
        hits[slot] = found;
    }
}

void SearchIndex::keep(const QString &words, Marks &marks) const
{
    const QList<SearchWord> wanted = searchWords(words);
    if (wanted.isEmpty())
        return;
    if (!m_isBuilt)
        build();
    Marks hits(marks.size(), 0);
    findFirst(wanted.first(), hits);
    for (qsizetype i = 1; i < wanted.size(); ++i)
        keepFurther(wanted[i], hits);
    for (size_t slot = 0; slot < marks.size(); ++slot)
        marks[slot] &= hits[slot];
}

void SearchIndex::rewrite(const QList<RowId> &ids) const
{
    const QList<int> fields = textFields();
    for (const Record &record : m_core.store().records(m_columns.kind(), ids)) {
        const qint64 slot = m_columns.rows().slotOf(record.id);
        if (slot >= 0)
            m_text.set(Slot(slot), textOf(record, fields));
    }
}

static bool touchesAny(const QSet<int> &changed, const QList<int> &fields)
{
    return std::any_of(fields.cbegin(), fields.cend(), [&](int field) { return changed.contains(field); });
}

void SearchIndex::patch(const ChangeSet &changes)
{
    m_labels.clear();
    if (!m_isBuilt)
        return;
    const auto found = changes.rows.constFind(m_columns.kind().key);
    const bool isOurs = found != changes.rows.cend();
    // A part may have got rows that were only changed, and a buffer full of holes is built again.
    if (changes.everything || (isOurs && m_columns.isPart()) || m_text.waste() * 3 > m_text.size()) {
        m_isBuilt = false;
        return;
    }
    if (!isOurs)
        return;
    const QList<int> fields = textFields();
    QList<RowId> ids = found->inserted.values();
    for (auto row = found->updated.cbegin(); row != found->updated.cend(); ++row) {
        if (touchesAny(row.value(), fields))
            ids.append(row.key());
    }
    if (ids.size() > 5'000)
        m_isBuilt = false;
    else
        rewrite(ids);
}

} // namespace samverkan
