// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiondialog.h"

#include "style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace samverkan {

QuestionDialog::QuestionDialog(const Inquiry &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    const Theme theme = themeOf(this);
    setWindowTitle(question.title);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = new QLabel(question.title, this);
    title->setFont(theme.font(Theme::RecordType));
    title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    layout->setSpacing(theme.px(8));
    layout->addWidget(title);
    if (!question.explanation.isEmpty()) {
        auto *explanation = new QLabel(question.explanation, this);
        explanation->setWordWrap(true);
        layout->addWidget(explanation);
    }
    layout->addSpacing(theme.px(12));
    auto *buttons = new QHBoxLayout;
    layout->addLayout(buttons);
    addButtons(buttons);
    setMinimumWidth(theme.px(420));
    setAccessibleName(question.title);
    setAccessibleDescription(question.explanation);
    connect(this, &QDialog::finished, this, [this] { answer(m_question.safeKey); });
}

void QuestionDialog::addButtons(QBoxLayout *layout)
{
    layout->addStretch();
    layout->setSpacing(themeOf(this).px(8));
    for (const Inquiry::Answer &one : std::as_const(m_question.answers)) {
        auto *button = new QPushButton(one.text, this);
        const bool safe = one.key == m_question.safeKey;
        button->setAutoDefault(safe);
        button->setDefault(safe);
        setButtonKind(button, safe ? ButtonKind::Primary : ButtonKind::Plain);
        connect(button, &QPushButton::clicked, this, [this, key = one.key] {
            answer(key);
            accept();
        });
        layout->addWidget(button);
        if (safe)
            button->setFocus();
    }
}

void QuestionDialog::answer(const QString &key)
{
    if (m_answered)
        return;
    m_answered = true;
    emit answered(key);
}

}
