// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace samverkan {

// Has large pieces of memory go back to the system when they are freed, where the C library would keep
// them. For a window that is open all day; to be called before there are threads.
void keepHeapSmall();

} // namespace samverkan
