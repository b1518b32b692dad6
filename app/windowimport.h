// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importcontroller.h"

namespace samverkan {

class MainWindow;

// The import in the window: shows its page instead of the others, tells what it did with the bar that
// undoes it.
class WindowImport : public QObject
{
    Q_OBJECT
public:
    // All references outlive it.
    WindowImport(Session &session, MainWindow &window, Asker &asker, Settings &settings);
    // Takes its page away.
    ~WindowImport() override;

    void start(const Kind *kind);
    void open(const QString &path, const Kind *kind = nullptr);
    void retranslate() { m_controller.retranslate(); }
    ImportPage *page() const { return m_controller.page(); } // null while nothing is read in
    // True if the link of a notice was one of this.
    bool followLink(const QString &key);

signals:
    void rowsRequested(const QString &kind, const QList<samverkan::RowId> &ids, const QString &name);

private:
    void showPage(ImportPage *page);
    void tell(const ImportSummary &summary);

    MainWindow &m_window;
    ImportController m_controller;
    QString m_cameFrom; // the page in front before
    ImportSummary m_last;
};

} // namespace samverkan
