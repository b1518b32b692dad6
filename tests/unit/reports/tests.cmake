samverkan_test(tst_reports SOURCES reports/tst_reports.cpp USES samverkan_reports samverkan_store)
samverkan_test(tst_shownfigure
  SOURCES reports/tst_shownfigure.cpp statistics/projectmaker.cpp
  USES samverkan_reports samverkan_statistics samverkan_store Qt6::Sql)
target_include_directories(tst_shownfigure PRIVATE "${CMAKE_CURRENT_LIST_DIR}/../statistics")
samverkan_test(tst_overview SOURCES reports/tst_overview.cpp USES samverkan_reports samverkan_store)
