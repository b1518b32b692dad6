// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperstyle.h"
#include "prepareddocument.h"

#include <QXmlStreamWriter>

namespace samverkan {

class ZipPackage;

/// XML of an OpenDocument text, with the words it needs.
class OdtXml
{
public:
    explicit OdtXml(QByteArray *target) : m_xml(target) { }

    void startDocument(const QString &root); ///< with all name spaces
    void endDocument() { m_xml.writeEndDocument(); }
    void start(const QString &name) { m_xml.writeStartElement(name); }
    void start(const QString &name, std::initializer_list<std::pair<QString, QString>> attributes);
    void empty(const QString &name, std::initializer_list<std::pair<QString, QString>> attributes = {});
    void end() { m_xml.writeEndElement(); }
    void element(const QString &name, const QString &text);
    /// A paragraph or heading; line ends and runs of blanks are kept.
    void paragraph(const QString &style, const QString &text);
    void characters(const QString &text);
    void picture(const QString &name, QSizeF points, const QString &alternative);

private:
    QXmlStreamWriter m_xml;
};

QString pointsText(qreal points);

// The members of the package.
QByteArray odtStyles(const PreparedDocument &prepared);
QByteArray odtContent(const PreparedDocument &prepared, ZipPackage &package);
QByteArray odtMeta(const Document &document);

} // namespace samverkan
