// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "changeset.h"
#include "columnloader.h"
#include "listcore.h"
#include "scan.h"
#include "store.h"
#include "textfold.h"
#include "timepiece.h"

#include <algorithm>

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

// Most texts are plain ASCII: folding is small letters then, and needs no way through UTF-16.
static void appendFoldedBytes(QByteArray &text, QByteArrayView utf8)
{
    if (std::any_of(utf8.cbegin(), utf8.cend(), [](char sign) { return sign & 0x80; })) {
        appendFoldedUtf8(text, QString::fromUtf8(utf8));
        return;
    }
    const qsizetype from = text.size();
    text.append(utf8.data(), utf8.size());
    for (char *sign = text.data() + from; sign != text.data() + text.size(); ++sign) {
        if (*sign >= 'A' && *sign <= 'Z')
            *sign = char(*sign + 'a' - 'A');
    }
}

// A number is there as it is stored, and by its digits alone where that is something else.
static void appendField(QByteArray &text, QByteArrayView utf8, const Field &field)
{
    const qsizetype from = text.size();
    appendFoldedBytes(text, utf8);
    text += BetweenFields;
    if (searchedAs(field) != SearchedAs::Number)
        return;
    QByteArray digits;
    for (qsizetype at = from; at < text.size() - 1; ++at) {
        if (text[at] >= '0' && text[at] <= '9')
            digits += text[at];
    }
    if (digits.size() < text.size() - 1 - from)
        text += digits + BetweenFields;
}

QByteArray SearchIndex::textOf(const Record &record, const QList<int> &fields) const
{
    QByteArray text;
    for (int field : fields) {
        if (!record.isEmpty(field))
            appendField(text, record.value(field).toString().toUtf8(), record.kind().fields[field]);
    }
    return text;
}

void SearchIndex::forgetAll()
{
    m_isBuilt = false;
    m_readTo = 0;
    m_warmColumns = 0;
    m_labels.clear();
}

bool SearchIndex::warmUp(int milliseconds) const
{
    const QStringList columns = labelColumns();
    if (m_isBuilt) { // then the columns, one by one
        if (m_warmColumns < columns.size() && m_columns.loadAhead(columns[m_warmColumns], milliseconds))
            ++m_warmColumns;
        return m_warmColumns == columns.size();
    }
    TimePiece piece(milliseconds);
    build([&] { return piece.isUp(); });
    return m_isBuilt && columns.isEmpty();
}

void SearchIndex::build(const std::function<bool()> &isTimeUp) const
{
    const QList<int> fields = textFields();
    const RowIndex &rows = m_columns.rows();
    if (m_readTo == 0) {
        m_text.clear();
        m_text.reserve(size_t(rows.count()) * 96, rows.slotCount());
    }
    if (m_columns.isPart()) {
        m_isBuilt = true;
        buildFromRecords(fields);
        return;
    }
    QByteArray text;
    auto next = std::lower_bound(rows.byId().cbegin(), rows.byId().cend(), m_readTo + 1,
                                 [&rows](Slot slot, RowId id) { return rows.id(slot) < id; });
    m_isBuilt = scan(m_core.store(), m_columns.kind(), fields, [&](const ScannedRow &row) {
        const RowId id = row.id();
        while (next != rows.byId().cend() && rows.id(*next) < id)
            ++next;
        if (next == rows.byId().cend() || rows.id(*next) != id)
            return true;
        text.resize(0);
        for (int i = 0; i < fields.size(); ++i) {
            if (!row.isNull(i))
                appendField(text, row.utf8(i), m_columns.kind().fields[fields[i]]);
        }
        m_text.set(*next, text);
        m_readTo = id;
        return !isTimeUp || !isTimeUp();
    }, m_readTo);
}

void SearchIndex::buildFromRecords(const QList<int> &fields) const
{
    QList<RowId> ids;
    for (Slot slot : m_columns.rows().byId())
        ids.append(m_columns.rows().id(slot));
    for (const Record &record : m_core.store().records(m_columns.kind(), ids))
        m_text.set(Slot(m_columns.rows().slotOf(record.id)), textOf(record, fields));
}

static bool isLookedUp(SearchedAs how)
{
    return how == SearchedAs::Title || how == SearchedAs::Word || how == SearchedAs::Beginning;
}

QStringList SearchIndex::labelColumns() const
{
    QStringList keys;
    for (const Field &field : m_columns.kind().fields) {
        if (isLookedUp(searchedAs(field)))
            keys.append(field.key);
    }
    return keys;
}

const QList<SearchIndex::Labels> &SearchIndex::labels() const
{
    const Kind &kind = m_columns.kind();
    if (m_labels.isEmpty()) {
        m_columns.load(labelColumns());
        for (int i = 0; i < kind.fields.size(); ++i) {
            if (const SearchedAs how = searchedAs(kind.fields[i]); isLookedUp(how))
                m_labels.append({i, how, {}});
        }
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
    if (!m_isBuilt) {
        if (changes.touches(m_columns.kind().key))
            m_readTo = 0; // half read: begun anew
        return;
    }
    const auto found = changes.rows.constFind(m_columns.kind().key);
    const bool isOurs = found != changes.rows.cend();
    // A part may have got rows that were only changed, and a buffer full of holes is built again.
    if (changes.everything || (isOurs && m_columns.isPart()) || m_text.waste() * 3 > m_text.size()) {
        forgetAll();
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
        forgetAll();
    else
        rewrite(ids);
}

} // namespace samverkan
