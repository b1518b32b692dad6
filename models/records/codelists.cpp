// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelists.h"

#include "referencejson.h"
#include "textfold.h"

namespace samverkan {

using namespace Qt::StringLiterals;

CodeLists::CodeLists(const QJsonObject &file, ReferenceJson &reader)
{
    for (const QJsonObject &entry : reader.objects(file, u"lists"_s, {}))
        add(entry, reader);
}

void CodeLists::add(const QJsonObject &entry, ReferenceJson &reader)
{
    CodeList list{reader.text(entry, u"key"_s, u"lists"_s), reader.text(entry, u"sv"_s, u"lists"_s),
                  reader.text(entry, u"en"_s, u"lists"_s), entry.value(u"editable"_s).toBool(), {}};
    if (this->list(list.key))
        reader.fail(list.key, u"the list is there twice"_s);
    for (const QJsonObject &value : reader.objects(entry, u"values"_s, list.key)) {
        const CodeValue made{reader.text(value, u"code"_s, list.key), reader.text(value, u"sv"_s, list.key),
                             reader.text(value, u"en"_s, list.key), int(list.values.size()) + 1};
        for (const QString &text : QStringList{made.code, made.labelSv, made.labelEn} + ReferenceJson::texts(value, u"also"_s))
            recognise(list.key, text, made.code, reader);
        list.values.append(made);
    }
    m_lists.append(list);
}

void CodeLists::recognise(const QString &list, const QString &text, const QString &code, ReferenceJson &reader)
{
    QHash<QString, QString> &byText = m_byText[list];
    const QString key = headerKey(text);
    const QString owner = byText.value(key, code);
    if (owner != code)
        reader.fail(list, u"\"%1\" means both %2 and %3"_s.arg(text, owner, code));
    byText.insert(key, code);
}

const CodeList *CodeLists::list(QStringView key) const
{
    for (const CodeList &list : m_lists) {
        if (list.key == key)
            return &list;
    }
    return nullptr;
}

std::optional<QString> CodeLists::find(const QString &list, const QString &text) const
{
    const QString code = m_byText.value(list).value(headerKey(text));
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

CodeBook CodeLists::asCodeBook() const
{
    CodeBook book;
    for (const CodeList &list : m_lists) {
        for (const CodeValue &value : list.values)
            book.add(list.key, value);
    }
    return book;
}

} // namespace samverkan
