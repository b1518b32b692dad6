// SPDX-License-Identifier: GPL-3.0-or-later
#include "safefile.h"
#include "testmain.h"
#include "transfersupport.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace samverkan;
using namespace samverkan::transfertest;
using namespace Qt::StringLiterals;

// A disk that takes so many bytes and then no more: half of a write without an error, as disks do.
class FullDisk : public SafeFile
{
public:
    FullDisk(const QString &path, qint64 room) : SafeFile(path), m_room(room) {}

protected:
    qint64 writeSome(const char *data, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken > 0 ? SafeFile::writeSome(data, taken) : -1;
    }

private:
    qint64 m_room;
};

class TestSafeFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void putsTheWholeInPlace();
    void leavesTheTargetWhenNotCommitted();
    void leavesTheTargetOnAFullDisk_data();
    void leavesTheTargetOnAFullDisk();
    void tellsTheSystemsReason();
    void refusesAFolderThatIsNotThere();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static qsizetype filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden).size();
}

void TestSafeFile::putsTheWholeInPlace()
{
    MadeFiles files;
    const QString path = files.make("old");
    QByteArray expected;
    SafeFile file(path);
    QVERIFY(file.open());
    for (int i = 0; i < 3000; ++i) {
        const QByteArray piece(i % 977, char('a' + i % 26));
        expected += piece;
        QCOMPARE(file.write(piece), piece.size());
    }
    QCOMPARE(file.write(QByteArray(300'000, 'z')), 300'000);
    expected += QByteArray(300'000, 'z');
    QCOMPARE(contentOf(path), "old"_ba);
    QVERIFY(file.commit());
    QVERIFY(contentOf(path) == expected);
    QCOMPARE(filesBeside(path), 1);
}

void TestSafeFile::leavesTheTargetWhenNotCommitted()
{
    MadeFiles files;
    const QString path = files.make("old");
    {
        SafeFile file(path);
        QVERIFY(file.open());
        file.write(QByteArray(200'000, 'x'));
    }
    {
        SafeFile file(path);
        QVERIFY(file.open());
        file.write("x");
        file.cancel();
        QVERIFY(!file.commit());
    }
    QCOMPARE(contentOf(path), "old"_ba);
    QCOMPARE(filesBeside(path), 1);
}

void TestSafeFile::leavesTheTargetOnAFullDisk_data()
{
    QTest::addColumn<qint64>("room");
    for (qint64 room : {0, 1, 4095, 65'536, 99'999})
        QTest::addRow("%lld bytes", room) << room;
}

void TestSafeFile::leavesTheTargetOnAFullDisk()
{
    QFETCH(qint64, room);
    MadeFiles files;
    const QString path = files.make("old");
    FullDisk file(path, room);
    QVERIFY(file.open());
    for (int i = 0; i < 100; ++i)
        file.write(QByteArray(1000, 'x'));
    QVERIFY(!file.commit());
    QCOMPARE(file.fault().code, FaultCode::CannotWrite);
    QCOMPARE(contentOf(path), "old"_ba);
    QCOMPARE(filesBeside(path), 1);

    FullDisk enough(path, 100'000);
    QVERIFY(enough.open());
    for (int i = 0; i < 100; ++i)
        enough.write(QByteArray(1000, 'x'));
    QVERIFY(enough.commit());
    QCOMPARE(contentOf(path).size(), 100'000);
}

// The same with the system itself refusing: a file may not grow past a limit, and the write that
// crosses it is short without an error, as on a full disk.
void TestSafeFile::tellsTheSystemsReason()
{
#ifdef Q_OS_UNIX
    MadeFiles files;
    const QString path = files.make("old");
    rlimit before;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limited = before;
    limited.rlim_cur = 100'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
    SafeFile file(path);
    const bool opened = file.open();
    for (int i = 0; i < 300; ++i)
        file.write(QByteArray(1000, 'x'));
    const bool committed = file.commit();
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(opened);
    QVERIFY(!committed);
    QCOMPARE(file.fault().code, FaultCode::CannotWrite);
    QVERIFY2(file.fault().arguments.first().contains(u"too large"), qPrintable(file.fault().english()));
    QCOMPARE(contentOf(path), "old"_ba);
    QCOMPARE(filesBeside(path), 1);
#else
    QSKIP("file size limits are a matter of Unix");
#endif
}

void TestSafeFile::refusesAFolderThatIsNotThere()
{
    MadeFiles files;
    SafeFile file(files.path(u"none/file.csv"_s));
    QVERIFY(!file.open());
    QCOMPARE(file.fault().code, FaultCode::CannotWrite);
    QVERIFY(!file.fault().arguments.first().isEmpty());
}

SAMVERKAN_TEST_MAIN(TestSafeFile)
#include "tst_safefile.moc"
