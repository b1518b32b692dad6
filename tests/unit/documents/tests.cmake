samverkan_test(tst_charts
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_charts.cpp ${CMAKE_CURRENT_LIST_DIR}/samples.cpp
  USES samverkan_charts)
samverkan_test(tst_pages
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_pages.cpp ${CMAKE_CURRENT_LIST_DIR}/samples.cpp
  USES samverkan_documents)
