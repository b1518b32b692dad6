// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QDate>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace samverkan {

class ElidedLabel;
class MessageLine;
class NewProjectForm;
class Segmented;
class StepIndicator;
class Surface;
class WrappedLabel;

// What was answered in the three steps.
struct NewProjectWishes
{
    QString name;
    QString owner;
    QDate from; // invalid if not known
    QDate to;
    QString path;
    QString list; // to read at once; empty if none
};

// A new project in three steps, in the window: language, name and dates, the first list. Nothing is made
// before makeWanted(); Back and Cancel leave no trace. The choice of language changes the window's at
// once, since the project begins in the window's language.
class NewProjectPage : public Page
{
    Q_OBJECT
public:
    enum class Step { Language, Facts, List };

    explicit NewProjectPage(QWidget *parent = nullptr);

    void setLanguages(const QList<std::pair<QString, QString>> &languages, const QString &chosen);
    NewProjectForm *form() const { return m_form; }
    void setList(const QString &path); // empty: none
    // Why the project could not be made: shown where one is.
    void setFault(const QString &text);
    Step step() const { return m_step; }

    void enter() override;
    QList<QWidget *> parts() const override;

signals:
    void languageChosen(const QString &code);
    void listWanted();
    void makeWanted(const samverkan::NewProjectWishes &wishes);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLanguageStep();
    QWidget *makeListStep();
    QWidget *makeFoot();
    void connectParts();
    void goOn();
    void goBack();
    void showStep(Step step);
    void showList();
    void retranslate();
    void place();

    Step m_step = Step::Language;
    QStringList m_codes;
    QString m_listPath;
    QWidget *m_column;
    QLabel *m_title;
    StepIndicator *m_steps;
    Surface *m_card;
    QStackedWidget *m_stack;
    WrappedLabel *m_languageWords;
    Segmented *m_language;
    NewProjectForm *m_form;
    WrappedLabel *m_listWords;
    QPushButton *m_chooseList;
    QWidget *m_listRow;
    ElidedLabel *m_listName;
    QPushButton *m_noList;
    MessageLine *m_fault;
    WrappedLabel *m_note;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace samverkan
