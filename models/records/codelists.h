// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

class QJsonObject;

namespace samverkan {

class ReferenceJson;

// One code list as the program brings it along.
struct CodeList
{
    QString key;
    QString labelSv;
    QString labelEn;
    bool editable; // a project may add values and take some away; else only reword them
    QList<CodeValue> values;

    const QString &label(QStringView language) const { return language == u"sv" ? labelSv : labelEn; }
};

// The code lists that a new project begins with. The project's own, which may have been changed
// since, are its CodeBook. From codelists.json; a value that never changes once read.
class CodeLists
{
public:
    CodeLists() = default;
    CodeLists(const QJsonObject &file, ReferenceJson &reader);

    const QList<CodeList> &all() const { return m_lists; }
    // Null if there is none.
    const CodeList *list(QStringView key) const;
    // As CodeBook::find(), and also by the other words people use for a value ("kurs" for
    // competence development), which a project's own lists do not hold.
    std::optional<QString> find(const QString &list, const QString &text) const;
    CodeBook asCodeBook() const;

private:
    void add(const QJsonObject &entry, ReferenceJson &reader);
    void recognise(const QString &list, const QString &text, const QString &code, ReferenceJson &reader);
    QList<CodeList> m_lists;
    QHash<QString, QHash<QString, QString>> m_byText; // list -> headerKey -> code
};

} // namespace samverkan
