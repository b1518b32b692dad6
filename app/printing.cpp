// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "asking.h"
#include "documentprinter.h"
#include "renderdocument.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace samverkan {

static QString words(const char *text)
{
    return QCoreApplication::translate("Printing", text);
}

void askAndSave(const Document &document, const QList<DocumentFormat> &formats, const QString &title, Asker &asker,
                QObject *context, const std::function<void(const SavedDocument &)> &said)
{
    FileRequest request;
    request.title = title;
    request.suffix = fileEnding(formats.first());
    request.fileName = proposedFileName(document) + u'.' + request.suffix;
    for (DocumentFormat format : formats)
        request.filters.append(fileFilter(format));
    asker.chooseFileToSave(request, context, [document, said](const QString &path) {
        if (path.isEmpty())
            return;
        const auto format = formatOfEnding(path.section(u'.', -1).toLower());
        QString why = words(QT_TRANSLATE_NOOP("Printing", "The name should end in .pdf, .xlsx, .odt, .html or .csv."));
        if (format && renderDocument(document, *format, path, &why))
            said({path, {}});
        else
            said({{}, why});
    });
}

void askAndPrint(const std::shared_ptr<const PageLayout> &layout, QWidget *window, Asker &asker)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, *layout);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [layout, printer, &asker] {
        QString why;
        if (!printDocument(*layout, *printer, &why))
            asker.inform(words(QT_TRANSLATE_NOOP("Printing", "Nothing was printed")), why);
    });
    dialog->open();
}

} // namespace samverkan
