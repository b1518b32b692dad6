// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace samverkan {

struct CommandCall;

// The functions behind the commands; each answers with the exit code.
int newCommand(const CommandCall &call);
int importCommand(const CommandCall &call);
int listCommand(const CommandCall &call);
int countCommand(const CommandCall &call);
int reportCommand(const CommandCall &call);
int chartCommand(const CommandCall &call);
int exportCommand(const CommandCall &call);
int checkCommand(const CommandCall &call);
int undoCommand(const CommandCall &call);
int redoCommand(const CommandCall &call);
int historyCommand(const CommandCall &call);
int kindsCommand(const CommandCall &call);
int reportsCommand(const CommandCall &call);
int helpCommand(const CommandCall &call);

} // namespace samverkan
