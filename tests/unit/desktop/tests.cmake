if(TARGET samverkan_desktop)
  samverkan_test(tst_desktopportal SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_desktopportal.cpp USES samverkan_desktop Qt6::DBus)
endif()
