// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class BigProject;
class ResultTable;

// One function for each part of the program; each adds its rows.
void measureImport(const BigProject &project, ResultTable &table);
void measureLists(const BigProject &project, ResultTable &table);
void measureFigures(const BigProject &project, ResultTable &table);
void measureSheetsOut(const BigProject &project, ResultTable &table);
void measureSheetsIn(const BigProject &project, ResultTable &table);
void measurePdf(const BigProject &project, ResultTable &table);
// The real window, by key and mouse. The application must be a WatchedApplication.
void measureWindow(const BigProject &project, ResultTable &table);
void measureStart(const BigProject &project, ResultTable &table);

// The other side of measureStart(): the window itself, in a process of its own.
int showProject(int argc, char *argv[]);
