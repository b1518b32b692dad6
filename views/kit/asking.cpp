// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include <QMetaObject>

namespace samverkan {

namespace {

// Runs answer(value) in the event loop while context lives, as an answered dialog would.
void later(const QObject *context, std::function<void(const QString &)> answer, const QString &value)
{
    QMetaObject::invokeMethod(const_cast<QObject *>(context), [answer = std::move(answer), value] { answer(value); },
                              Qt::QueuedConnection);
}

}

void ScriptedAsker::ask(const Inquiry &question, const QObject *context, Answered answered)
{
    m_questions.append(question);
    if (m_answers.isEmpty()) {
        ++m_unanswered;
        later(context, std::move(answered), question.safeKey);
        return;
    }
    later(context, std::move(answered), m_answers.takeFirst());
}

void ScriptedAsker::choose(const FileRequest &request, const QObject *context, Chosen chosen)
{
    m_requests.append(request);
    if (m_paths.isEmpty()) {
        ++m_unanswered;
        later(context, std::move(chosen), QString());
        return;
    }
    later(context, std::move(chosen), m_paths.takeFirst());
}

void ScriptedAsker::chooseFileToOpen(const FileRequest &request, const QObject *context, Chosen chosen)
{
    choose(request, context, std::move(chosen));
}

void ScriptedAsker::chooseFileToSave(const FileRequest &request, const QObject *context, Chosen chosen)
{
    choose(request, context, std::move(chosen));
}

void ScriptedAsker::chooseFolder(const FileRequest &request, const QObject *context, Chosen chosen)
{
    choose(request, context, std::move(chosen));
}

void ScriptedAsker::inform(const QString &title, const QString &text)
{
    m_informed.append(title + u'\n' + text);
}

}
