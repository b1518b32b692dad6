// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace samverkan {

class FieldRow;

// What is asked of a new project: its name, its owner, its dates, and where its file shall be.
class NewProjectForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewProjectForm(QWidget *parent = nullptr);

    // What stands there from the beginning; a field that was written in is left alone.
    void setSuggestions(const QString &name, const QString &owner, const QDate &from, const QDate &to);
    // The folder that the file is suggested in.
    void setFolder(const QString &folder);
    void setPath(const QString &path); // chosen by hand

    QString name() const;
    QString owner() const;
    QDate from() const; // invalid if empty
    QDate to() const;
    QString path() const;

    // Says at the fields what is wrong; false and the focus at the first one if anything is.
    bool check();
    void enter();

signals:
    // Another place for the file is wanted.
    void placeWanted(const QString &suggestion);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool checkName();
    bool checkDate(FieldRow *row, QLineEdit *line);
    bool checkDates();
    bool checkPath();
    void suggestPath();
    void retranslate();
    void place();

    QLineEdit *m_name;
    QLineEdit *m_owner;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_path;
    QPushButton *m_change;
    FieldRow *m_nameRow;
    FieldRow *m_ownerRow;
    FieldRow *m_fromRow;
    FieldRow *m_toRow;
    FieldRow *m_pathRow;
    QString m_folder;
    bool m_isPathChosen = false;
};

// A file name of a project's name: what file systems take, not too long, cut between words.
QString fileNameOf(const QString &projectName);

} // namespace samverkan
