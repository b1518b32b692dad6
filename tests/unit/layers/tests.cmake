# Layers hold: each probe is a source that a layer must not be able to compile, built as ctest runs.
# It passes when the compiler does not find the header; a control shows that a right include is found.
function(samverkan_layer_probe name layer include expected)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/layers/${name}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "#include ${include}\n")
  add_library(${name} OBJECT EXCLUDE_FROM_ALL "${source}")
  target_link_libraries(${name} PRIVATE samverkan_rules ${layer})
  set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
  add_test(NAME layers_${name} COMMAND "${CMAKE_COMMAND}" --build "${CMAKE_BINARY_DIR}" --target ${name})
  set_tests_properties(layers_${name} PROPERTIES RUN_SERIAL ON LABELS layers PASS_REGULAR_EXPRESSION "${expected}")
endfunction()

samverkan_layer_probe(views_see_no_store samverkan_pages "\"store.h\"" "store\\.h: No such file|'store\\.h' file not found")
samverkan_layer_probe(views_see_no_sql samverkan_forms "<QSqlQuery>" "QSqlQuery: No such file|'QSqlQuery' file not found")
samverkan_layer_probe(models_see_no_widget samverkan_lists "<QWidget>" "QWidget: No such file|'QWidget' file not found")
samverkan_layer_probe(records_see_no_store samverkan_records "\"store.h\"" "store\\.h: No such file|'store\\.h' file not found")
samverkan_layer_probe(store_sees_no_list samverkan_store "\"recordtablemodel.h\"" "recordtablemodel\\.h: No such file|'recordtablemodel\\.h' file not found")
samverkan_layer_probe(statistics_show_no_sql samverkan_statistics "\"database.h\"" "database\\.h: No such file|'database\\.h' file not found")
samverkan_layer_probe(control_pages_see_models samverkan_pages "\"recordtablemodel.h\"" "Linking|no work to do|Building")
