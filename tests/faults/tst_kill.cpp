// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "projectfile.h"
#include "testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The program is killed at any instant: what it said was saved is there, at most one change more, and
// tables and log agree.
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void killedAtAnyInstant()
    {
        ProjectFile file;
        file.store.reset();
        QRandomGenerator random(4711);
        qint64 before = 0;
        qint64 acknowledged = 0;
        for (int kill = 0; kill < 60; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--work"_s, file.path(), QString::number(before)});
            // Until it is at work: "ready" and a number, however slow the disk is.
            while (child.bytesAvailable() < 8)
                QVERIFY(child.waitForReadyRead());
            QThread::msleep(random.bounded(0u, 30u));
            child.kill();
            QVERIFY(child.waitForFinished());
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            QCOMPARE(lines.first(), "ready");
            // The last piece is empty, or a number that was cut off.
            const qint64 said = lines.size() > 2 ? lines[lines.size() - 2].toLongLong() : before;

            file.reopen();
            const qint64 found = file.store->count(file.kind(u"organisation"));
            QVERIFY2(found == said || found == said + 1, qPrintable(u"said %1, found %2"_s.arg(said).arg(found)));
            if (kill % 10 == 9) {
                const CheckReport report = check(*file.store);
                QVERIFY2(report.faults.isEmpty(), qPrintable(report.faults.value(0).source));
                QCOMPARE(report.rows, found);
            }
            file.store.reset();
            acknowledged += said - before;
            before = found;
        }
        QVERIFY2(acknowledged >= 60, qPrintable(QString::number(acknowledged)));
    }
};

// As the program: adds one organisation after the other and says which number is saved.
static int work(const QString &path, qint64 count)
{
    const Catalogue catalogue;
    OpenReport report;
    const auto store = Store::open(path, catalogue, report);
    if (!store)
        return 1;
    const Kind &kind = catalogue.at(u"organisation");
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        ++count;
        const auto result = store->transact({u"Test"_s, u"Add"_s, {}, -1}, [&](Change &change) {
            change.insert(kind, {{kind.indexOf(u"name"_s), QString::number(count)}});
            return Outcome::done();
        });
        if (!result)
            return 1;
        std::printf("%lld\n", static_cast<long long>(count));
        std::fflush(stdout);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--work"_L1)
        return work(arguments.value(2), arguments.value(3).toLongLong());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
