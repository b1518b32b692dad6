// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell.h"

namespace samverkan {

// 2014-03-01, 2014-03-01T09:30:00(.123)(Z), 09:30:00 as workbooks store them; what is none is an error cell.
Cell cellOfIsoDate(const QString &text);

// PT26H15M0.5S as OpenDocument stores times; what is none is an error cell.
Cell cellOfIsoDuration(const QString &text);

} // namespace samverkan
