// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceltoken.h"
#include "fault.h"
#include "textencoding.h"

#include <QByteArrayView>

#include <optional>

class QIODevice;

namespace samverkan {

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 markBytes = 0;  // length of the byte order mark
    bool certain = false;  // by the mark, or because the whole file is valid UTF-8
};

// What the first bytes say: a byte order mark, or the zeros of UTF-16. Nothing if they say nothing.
std::optional<EncodingGuess> encodingByHead(QByteArrayView head);

// Length of the mark at the start of head that fits this encoding.
qint64 byteOrderMark(QByteArrayView head, TextEncoding encoding);

// Reads the device from its start: valid UTF-8 to the end is UTF-8; otherwise the one of Windows-1252
// and Mac Roman in which the letters make better words. A fault when reading fails or is cancelled.
Fault guessEncoding(QIODevice &device, const CancelToken &cancel, EncodingGuess &guess);

} // namespace samverkan
