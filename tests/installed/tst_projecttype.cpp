// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// A desktop knows a project by what is in it, and by its name before it is read.
class ProjectTypeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        // Read by Qt when the database is first asked.
        QVERIFY(QDir(m_folder.path()).mkpath(u"mime/packages"_s));
        QVERIFY(QFile::copy(QStringLiteral(SAMVERKAN_MIME_FILE), m_folder.filePath(u"mime/packages/samverkan.xml"_s)));
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        qputenv("XDG_DATA_DIRS", m_folder.path().toUtf8()); // what else this system knows is not asked
    }

    void init() { failOnUnexpectedWarnings(); }

    void aProjectIsKnownByItsContent()
    {
        QFile project(QStringLiteral(SAMVERKAN_TEST_DATA) + u"/projects/version-1.samverkan"_s);
        QVERIFY(project.open(QIODevice::ReadOnly));
        const QByteArray start = project.read(4096);
        QCOMPARE(QMimeDatabase().mimeTypeForData(start).name(), u"application/x-samverkan-project"_s);
        QByteArray other = start;
        other[68] = 'X'; // a database of another program
        QVERIFY(QMimeDatabase().mimeTypeForData(other).name() != u"application/x-samverkan-project"_s);
    }

    void aProjectIsKnownByItsName()
    {
        const QMimeType type = QMimeDatabase().mimeTypeForFile(u"x.samverkan"_s, QMimeDatabase::MatchExtension);
        QCOMPARE(type.name(), u"application/x-samverkan-project"_s);
        QCOMPARE(type.iconName(), u"application-x-samverkan-project"_s);
    }
};

SAMVERKAN_TEST_MAIN(ProjectTypeTest)
#include "tst_projecttype.moc"
