// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace samverkan {

// Runs the window until it is closed; a file named among the arguments is opened. The exit code.
int runWindow(int argc, char *argv[]);

} // namespace samverkan
