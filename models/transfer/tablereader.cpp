// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

namespace samverkan {

bool TableReader::stop(FaultCode code, const QStringList &arguments)
{
    if (!m_fault)
        m_fault = Fault{code, arguments};
    return false;
}

} // namespace samverkan
