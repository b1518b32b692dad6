// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace samverkan {

// A signal handler may touch no more than a flag; the flags of work hear of it through cancelFlag().
static std::atomic_bool interrupted = false;

static void onInterrupt(int)
{
    interrupted = true;
}

static bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr));
#else
    return isatty(fileno(stderr));
#endif
}

Terminal::Terminal(const Language &language, bool json)
    : m_language(language)
    , m_json(json)
    , m_showsProgress(isTerminal())
{
    interrupted = false;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

Terminal::~Terminal()
{
    clearProgress();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

std::atomic_bool *Terminal::cancelFlag()
{
    return &interrupted;
}

static void write(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    std::fputc('\n', stream);
}

void Terminal::print(const QString &line)
{
    clearProgress();
    write(stdout, line.toUtf8());
}

void Terminal::print(const QJsonValue &value)
{
    clearProgress();
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, document.toJson(QJsonDocument::Compact));
}

void Terminal::remark(const QString &line)
{
    clearProgress();
    write(stderr, line.toUtf8());
}

int Terminal::trouble(const QString &code, const Sentence &sentence)
{
    return complain(code, sentence, ExitTrouble);
}

int Terminal::usage(const Sentence &sentence)
{
    return complain(u"usage"_s, sentence, ExitUsage);
}

int Terminal::complain(const QString &code, const Sentence &sentence, int exitCode)
{
    clearProgress();
    const QString message = m_language.text(sentence);
    if (m_json) {
        const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
        write(stderr, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact));
    } else {
        write(stderr, "samverkan: " + message.toUtf8());
    }
    return exitCode;
}

void Terminal::progress(double share)
{
    if (interrupted)
        m_cancel.cancel();
    const int percent = qBound(0, int(share * 100), 100);
    if (!m_showsProgress || percent == m_shown)
        return;
    m_shown = percent;
    std::fprintf(stderr, "\r%3d %%", percent);
    std::fflush(stderr);
}

void Terminal::clearProgress()
{
    if (m_shown >= 0)
        std::fprintf(stderr, "\r     \r");
    m_shown = -1;
}

} // namespace samverkan
