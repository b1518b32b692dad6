samverkan_test(tst_catalogue SOURCES store/tst_catalogue.cpp USES samverkan_store Qt6::Sql)
samverkan_test(tst_door SOURCES store/tst_door.cpp USES samverkan_store)
samverkan_test(tst_newproject SOURCES store/tst_newproject.cpp USES samverkan_store)
samverkan_test(tst_database SOURCES store/tst_database.cpp USES samverkan_store Qt6::Sql PkgConfig::SQLITE)
samverkan_test(tst_opening SOURCES store/tst_opening.cpp USES samverkan_store Qt6::Sql PkgConfig::SQLITE)
samverkan_test(tst_filelock SOURCES store/tst_filelock.cpp USES samverkan_store)
samverkan_test(tst_sqlscript SOURCES store/tst_sqlscript.cpp USES samverkan_store)
samverkan_test(tst_migrations SOURCES store/tst_migrations.cpp USES samverkan_store Qt6::Sql)
samverkan_test(tst_backup SOURCES store/tst_backup.cpp USES samverkan_store Qt6::Sql PkgConfig::SQLITE)
samverkan_test(tst_soundness SOURCES store/tst_soundness.cpp USES samverkan_store Qt6::Sql PkgConfig::SQLITE)
samverkan_test(tst_sample SOURCES store/tst_sample.cpp USES samverkan_store)
samverkan_test(tst_undoruns SOURCES store/tst_undoruns.cpp USES samverkan_store Qt6::Sql)
samverkan_test(tst_trash SOURCES store/tst_trash.cpp USES samverkan_store)
samverkan_test(tst_backupfolder SOURCES store/tst_backupfolder.cpp USES samverkan_store Qt6::Sql)

# Hundreds of small commits, each waiting for the disk: in memory where there is such a folder. What
# they test does not depend on the disk (that is what faults/ is for).
if(EXISTS /dev/shm)
  set_property(TEST tst_door tst_database tst_newproject tst_opening tst_filelock tst_migrations tst_backup tst_backupfolder tst_soundness tst_sample tst_undoruns tst_trash
    APPEND PROPERTY ENVIRONMENT TMPDIR=/dev/shm)
endif()
