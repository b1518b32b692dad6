# Languages are found, not listed: every samverkan_<code>.ts here is one, and goes into the program as
# :/i18n/samverkan_<code>.qm. `cmake --build DIR --target update_translations` gathers new texts.
function(samverkan_add_translations target)
  file(GLOB ts_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/samverkan_*.ts")
  set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION "${CMAKE_CURRENT_BINARY_DIR}")
  qt_add_lrelease(${target} TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files
    OPTIONS -silent -nounfinished)
  qt_add_resources(${target} i18n PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${qm_files})
  add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/models"
            "${PROJECT_SOURCE_DIR}/views" -ts ${ts_files}
    VERBATIM)
endfunction()
