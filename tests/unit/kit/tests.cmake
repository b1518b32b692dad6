foreach(subject theme style icons digits asking chips navigation notices fields gauge popover calendar elidedline shapedletters)
  samverkan_test(tst_${subject} SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_${subject}.cpp USES samverkan_kit)
endforeach()
