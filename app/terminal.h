// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceltoken.h"
#include "sentence.h"

#include <QString>

#include <atomic>

class QJsonValue;

namespace samverkan {

class Language;

// How a command ended, as the shell sees it.
enum ExitCode { ExitDone = 0, ExitTrouble = 1, ExitUsage = 2 };

// The command line's two voices: results on standard output, complaints on standard error, one
// sentence each. With `json` both speak JSON.
class Terminal
{
public:
    Terminal(const Language &language, bool json);
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool speaksJson() const { return m_json; }
    const Language &language() const { return m_language; }

    void print(const QString &line);
    void print(const QJsonValue &value);
    // Complains, and answers with the exit code to return. `code` is the stable word for scripts.
    int trouble(const QString &code, const Sentence &sentence);
    int usage(const Sentence &sentence);
    void remark(const QString &line); // on standard error, where nobody parses

    // A line that shows how far long work is, only where standard error is a terminal.
    void progress(double share);

    // Set by Ctrl+C while this terminal lives: work stops and leaves everything as it was.
    const CancelToken &cancelToken() const { return m_cancel; }
    std::atomic_bool *cancelFlag();

private:
    int complain(const QString &code, const Sentence &sentence, int exitCode);
    void clearProgress();

    const Language &m_language;
    bool m_json;
    bool m_showsProgress;
    int m_shown = -1;
    CancelToken m_cancel;
};

} // namespace samverkan
