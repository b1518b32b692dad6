// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetext.h"

#include "fieldtext.h"
#include "identitynumber.h"
#include "language.h"
#include "referencedata.h"

using namespace Qt::StringLiterals;

namespace samverkan {

ValueKind valueKindOf(const Field &field)
{
    if (field.is(FieldFlag::Sensitive))
        return ValueKind::Secret;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Duration:
        return ValueKind::Number;
    case FieldType::Date:
        return ValueKind::Date;
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Country:
    case FieldType::Countries:
    case FieldType::Reference:
        return ValueKind::Code;
    case FieldType::YesNo:
        return ValueKind::YesNo;
    default:
        return ValueKind::Text;
    }
}

ValueText::ValueText(const Language &language, const ReferenceData &reference,
                     std::function<const CodeBook &()> codes, Titles titles)
    : m_language(&language)
    , m_reference(&reference)
    , m_codes(std::move(codes))
    , m_titles(std::move(titles))
{
}

FieldContext ValueText::context() const
{
    return {m_codes(), m_reference->countries(), QDate::currentDate(), &m_reference->codeLists()};
}

QString ValueText::revealed(const Field &field, const QVariant &value) const
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::Reference)
        return m_titles(field.target, value.toLongLong());
    if (field.type == FieldType::Key) // a month shows as one, other keys as they are
        return m_language->date(value.toString());
    // Which day it is takes longer to ask than the rest, and only a century of ten digits depends on it.
    const QDate today = field.type == FieldType::IdentityNumber ? QDate::currentDate() : QDate();
    return fieldText(field, value, *m_language, {m_codes(), m_reference->countries(), today});
}

QString ValueText::display(const Field &field, const QVariant &value) const
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::IdentityNumber)
        return maskedIdentityNumber(value.toString());
    if (field.is(FieldFlag::Sensitive))
        return QString(8, u'•');
    const QString text = revealed(field, value);
    return field.type == FieldType::LongText ? text.simplified() : text;
}

QString ValueText::edit(const Field &field, const QVariant &value) const
{
    return field.type == FieldType::Reference ? revealed(field, value)
                                              : editText(field, value, *m_language, context());
}

QString ValueText::spoken(const Field &field, const QVariant &value) const
{
    const QString text = display(field, value);
    return text.isEmpty() ? m_language->text("Value", QT_TRANSLATE_NOOP("Value", "not known")) : text;
}

} // namespace samverkan
