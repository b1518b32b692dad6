samverkan_test(tst_tabulator
  SOURCES statistics/tst_tabulator.cpp statistics/projectmaker.cpp
  USES samverkan_statistics samverkan_store Qt6::Sql)
samverkan_test(tst_tabulatorpeople
  SOURCES statistics/tst_tabulatorpeople.cpp statistics/projectmaker.cpp
  USES samverkan_statistics samverkan_store Qt6::Sql)
