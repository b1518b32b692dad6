// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace samverkan {

// One value of a code list. `code` is what records, scripts and the log hold; the labels are what
// people read and may be changed at any time.
struct CodeValue
{
    QString code;
    QString labelSv;
    QString labelEn;
    int position = 0;
    bool retired = false; // still understood and shown, no longer offered

    // English where the language is not Swedish; the other label where one is missing.
    const QString &label(QStringView language) const;
};

// The code lists of a project, as its file holds them. A value: readers keep their own copy.
class CodeBook
{
public:
    void add(const QString &list, const CodeValue &value);
    const QList<CodeValue> &values(const QString &list) const;
    // The label of a code, the code itself if the list does not know it.
    QString label(const QString &list, const QString &code, QStringView language) const;
    // Labels of space-separated codes, joined by ", ".
    QString labels(const QString &list, const QString &codes, QStringView language) const;
    bool contains(const QString &list, const QString &code) const;
    // The code that a person means by `text`: the code itself or a label in any language, without
    // regard to case, accents, spaces. Gender also knows K, M, F, W as lists write them.
    std::optional<QString> find(const QString &list, const QString &text) const;

private:
    QHash<QString, QList<CodeValue>> m_lists;
    QHash<QString, QHash<QString, QString>> m_byText; // list -> folded text -> code
};

} // namespace samverkan
