// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdraft.h"

#include "catalogue.h"
#include "personname.h"
#include "textfold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

void ImportDraft::give(int field, QVariant value)
{
    own.set(field, std::move(value));
    givesOwn = true;
}

void ImportDraft::clear()
{
    for (int i = 0; i < own.kind().fields.size(); ++i) {
        if (own.value(i).isValid())
            own.set(i, QVariant());
    }
    via.clear();
    names.clear();
    faults.clear();
    givesOwn = false;
}

// Not dates: they are of many days, and quicker read than found again.
static bool comesAgain(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::Choices || type == FieldType::Country
        || type == FieldType::Countries || type == FieldType::YesNo || type == FieldType::Duration
        || type == FieldType::Integer;
}

static bool takesAnyText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Phone;
}

DraftMaker::DraftMaker(const Catalogue &catalogue, const Kind &kind, const ColumnMapping &mapping,
                       const FieldContext &context)
    : m_catalogue(catalogue)
    , m_kind(kind)
    , m_context(context)
{
    for (int column : mapping.mappedColumns()) {
        Target target;
        target.column = column;
        target.field = mapping.fieldOf(column);
        const Field &field = kind.fields[target.field];
        target.origin = &catalogue.origin(kind, field);
        if (field.derivation == Derivation::Via) {
            target.reference = kind.indexOf(field.source.section(u'.', 0, 0));
            const Kind &other = catalogue.at(kind.fields[target.reference].target);
            target.originField = other.indexOf(field.source.section(u'.', 1));
        }
        target.plain = takesAnyText(target.origin->type) && target.reference < 0;
        target.memorable = comesAgain(target.origin->type);
        m_targets.push_back(std::move(target));
    }
}

// Answers with what is remembered, or with m_read, which holds until the next cell: most cells are not
// worth a copy of value, fault and all.
const ReadField &DraftMaker::read(Target &target, const Cell &cell)
{
    if (cell.kind() == Cell::Kind::Error)
        return m_read = {{}, sentence("Import", QT_TRANSLATE_NOOP("Import", "The cell holds an error instead of a value.")), {}};
    if (cell.kind() == Cell::Kind::Duration && target.origin->type == FieldType::Duration)
        return m_read = {QVariant::fromValue<qint64>(cell.toMilliseconds() / 60000), {}, {}};
    const QString text = cell.toText();
    // A number that is shown padded (000000-0000) is text; a bare one may stand for a date or hours.
    if (cell.kind() == Cell::Kind::Number && !target.origin->isText())
        return m_read = readFieldNumber(*target.origin, cell.toNumber(), m_context);
    const QString plain = cell.kind() == Cell::Kind::DateTime && target.origin->type == FieldType::Date
        ? cell.toDate().toString(Qt::ISODate)
        : text;
    if (!target.memorable)
        return m_read = readField(*target.origin, plain, m_context);
    const ReadField *known = target.memory.find(plain);
    return known ? *known : target.memory.keep(plain, readField(*target.origin, plain, m_context));
}

void DraftMaker::takeFullName(const QString &text, ImportDraft &draft) const
{
    const PersonName name = splitName(cleanText(text));
    const auto fill = [&](const QString &key, const QString &part) {
        const int field = m_kind.indexOf(key);
        if (!part.isEmpty() && draft.own.isEmpty(field))
            draft.give(field, part);
    };
    fill(u"given_name"_s, name.given);
    fill(u"family_name"_s, name.family);
}

// What nearly all cells of such a field are; the others have a rule.
bool DraftMaker::takePlainText(const Target &target, const Cell &cell, ImportDraft &draft) const
{
    if (cell.kind() != Cell::Kind::Text)
        return false;
    if (const QString text = cleanText(cell.toText()); !text.isEmpty())
        draft.give(target.field, text);
    return true;
}

void DraftMaker::take(Target &target, const Cell &cell, ImportDraft &draft)
{
    const Field &field = m_kind.fields[target.field];
    if (field.type == FieldType::Reference && target.reference < 0) {
        const QString name = cleanText(cell.toText());
        if (!name.isEmpty())
            draft.names.insert(target.field, name);
        return;
    }
    if (target.plain && takePlainText(target, cell, draft))
        return;
    const ReadField &read = this->read(target, cell);
    if (read.isFaulty()) {
        draft.faults.append({field.key, cell.toText().left(200), read.fault});
    } else if (!read.value.isNull()) {
        if (target.reference >= 0)
            draft.via[target.reference].insert(target.originField, read.value);
        else
            draft.give(target.field, read.value);
    }
}

void DraftMaker::make(const Row &row, ImportDraft &draft)
{
    draft.clear();
    draft.line = row.line;
    if (row.fault)
        draft.faults.append({{}, {}, sentence("Table", row.fault.source(), row.fault.arguments)});
    const Target *wholeName = nullptr;
    for (Target &target : m_targets) {
        if (target.column >= int(row.cells.size()) || row.cells[target.column].isEmpty())
            continue;
        if (m_kind.fields[target.field].derivation == Derivation::FullName)
            wholeName = &target; // given and family name in columns of their own come first
        else
            take(target, row.cells[target.column], draft);
    }
    if (wholeName)
        takeFullName(row.cells[wholeName->column].toText(), draft);
}

} // namespace samverkan
