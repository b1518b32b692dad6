// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include "questiondialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace samverkan {

namespace {

QFileDialog *fileDialog(const FileRequest &request, QWidget *window, const QString &lastFolder)
{
    QString folder = request.folder.isEmpty() ? lastFolder : request.folder;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window, request.title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Names offered for completion, where a screen reader pressed the button while they were open: as long as they
    // are, Qt hears of no window that becomes active.
    QObject::connect(dialog, &QDialog::finished, dialog, [] {
        if (QWidget *left = QApplication::activePopupWidget())
            left->close();
    });
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    return dialog;
}

}

DialogAsker::DialogAsker(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void DialogAsker::ask(const Inquiry &question, const QObject *context, Answered answered)
{
    auto *dialog = new QuestionDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuestionDialog::answered, context, std::move(answered));
    dialog->open();
}

void DialogAsker::open(QFileDialog *dialog, const QObject *context, Chosen chosen)
{
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_lastFolder = QFileInfo(path).absolutePath(); });
    connect(dialog, &QFileDialog::fileSelected, context, chosen);
    connect(dialog, &QDialog::rejected, context, [chosen] { chosen(QString()); });
    dialog->open();
}

void DialogAsker::chooseFileToOpen(const FileRequest &request, const QObject *context, Chosen chosen)
{
    QFileDialog *dialog = fileDialog(request, m_window, m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, context, std::move(chosen));
}

void DialogAsker::chooseFileToSave(const FileRequest &request, const QObject *context, Chosen chosen)
{
    QFileDialog *dialog = fileDialog(request, m_window, m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(request.suffix);
    if (!request.fileName.isEmpty())
        dialog->selectFile(request.fileName);
    open(dialog, context, std::move(chosen));
}

void DialogAsker::chooseFolder(const FileRequest &request, const QObject *context, Chosen chosen)
{
    QFileDialog *dialog = fileDialog(request, m_window, m_lastFolder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, context, std::move(chosen));
}

void DialogAsker::inform(const QString &title, const QString &text)
{
    const QString key = QStringLiteral("close");
    auto *dialog = new QuestionDialog({ title, text, { { key, tr("Close"), false } }, key }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}
