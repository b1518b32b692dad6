# Where what is built goes. The program holds its own resources (translations, reference data, help,
# sample), so it runs from any place; the rest is what a desktop wants to know about it.
set(desktop "${PROJECT_SOURCE_DIR}/resources/desktop")

if(WIN32)
  configure_file("${desktop}/samverkan.rc.in" "${PROJECT_BINARY_DIR}/samverkan.rc")
  target_sources(samverkan PRIVATE "${PROJECT_BINARY_DIR}/samverkan.rc")
  # The libraries of the compiler's own environment (MSYS2) come along, those of Windows do not.
  install(TARGETS samverkan
    RUNTIME_DEPENDENCIES
      DIRECTORIES "$ENV{MINGW_PREFIX}/bin"
      PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
      POST_EXCLUDE_REGEXES ".*[Ss]ystem32.*"
    RUNTIME DESTINATION bin)
elseif(APPLE)
  set(icons "${desktop}/icons/samverkan.icns" "${desktop}/icons/application-x-samverkan-project.icns")
  target_sources(samverkan PRIVATE ${icons})
  set_source_files_properties(${icons} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  set_target_properties(samverkan PROPERTIES OUTPUT_NAME Samverkan MACOSX_BUNDLE_INFO_PLIST "${desktop}/Info.plist.in")
  install(TARGETS samverkan BUNDLE DESTINATION .)
else()
  install(TARGETS samverkan RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()

# Qt's libraries and plug-ins beside the program, where the system has none.
if((WIN32 OR APPLE) AND COMMAND qt_generate_deploy_app_script)
  qt_generate_deploy_app_script(TARGET samverkan FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${deploy_script}")
endif()

# Manuals and change logs lie packed on Linux, where there is something to pack them with.
function(samverkan_install_packed source name folder)
  find_program(GZIP_PROGRAM gzip)
  if(NOT GZIP_PROGRAM)
    install(FILES "${source}" DESTINATION "${folder}" RENAME "${name}")
    return()
  endif()
  set(packed "${PROJECT_BINARY_DIR}/${name}.gz")
  add_custom_command(OUTPUT "${packed}" COMMAND "${GZIP_PROGRAM}" -9nc "${source}" > "${packed}" DEPENDS "${source}" VERBATIM)
  add_custom_target(packed_${name} ALL DEPENDS "${packed}")
  add_dependencies(samverkan packed_${name})
  install(FILES "${packed}" DESTINATION "${folder}")
endfunction()

if(UNIX AND NOT APPLE)
  install(FILES "${desktop}/samverkan.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${desktop}/samverkan.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
  install(FILES "${desktop}/samverkan.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
    RENAME org.samverkan.samverkan.metainfo.xml)
  set(doc "${CMAKE_INSTALL_DATAROOTDIR}/doc/samverkan")
  samverkan_install_packed("${desktop}/samverkan.1" samverkan.1 "${CMAKE_INSTALL_MANDIR}/man1")
  samverkan_install_packed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog "${doc}")
  install(FILES "${desktop}/copyright" DESTINATION "${doc}")
  install(FILES "${PROJECT_SOURCE_DIR}/resources/sample/deltagarlista.csv" DESTINATION "${doc}/examples")
  set(hicolor "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
  foreach(icon_line "samverkan apps" "application-x-samverkan-project mimetypes")
    string(REPLACE " " ";" icon_line "${icon_line}")
    list(GET icon_line 0 icon)
    list(GET icon_line 1 place)
    install(FILES "${desktop}/icons/${icon}.svg" DESTINATION "${hicolor}/scalable/${place}")
    foreach(size 16 24 32 48 64 128 256 512)
      install(FILES "${desktop}/icons/${size}/${icon}.png" DESTINATION "${hicolor}/${size}x${size}/${place}")
    endforeach()
  endforeach()
endif()
