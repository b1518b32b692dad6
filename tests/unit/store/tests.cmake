samverkan_test(tst_catalogue SOURCES store/tst_catalogue.cpp USES samverkan_store Qt6::Sql)
samverkan_test(tst_door SOURCES store/tst_door.cpp USES samverkan_store)
samverkan_test(tst_newproject SOURCES store/tst_newproject.cpp USES samverkan_store)
