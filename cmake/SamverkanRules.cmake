# The compile rules that every target shares, and the one way a folder becomes a library.
add_library(samverkan_rules INTERFACE)
target_compile_features(samverkan_rules INTERFACE cxx_std_20)
target_compile_definitions(samverkan_rules INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(NOT MSVC)
  target_compile_options(samverkan_rules INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor)
  if(SAMVERKAN_WERROR)
    target_compile_options(samverkan_rules INTERFACE -Werror)
  endif()
endif()
if(SAMVERKAN_SANITIZE)
  target_compile_options(samverkan_rules INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(samverkan_rules INTERFACE -fsanitize=address,undefined)
endif()

include(Precompiled)

# samverkan_library(NAME [USES ...] [HIDES ...])
# One folder, one static library, one layer: every source in the folder belongs to it. USES are seen by those who link it; HIDES are its own
# business, and their headers are not found by anybody else: that is what makes a wrong include fail.
function(samverkan_library name)
  cmake_parse_arguments(PARSE_ARGV 1 LIB "" "" "SOURCES;USES;HIDES")
  if(NOT LIB_SOURCES)
    file(GLOB LIB_SOURCES CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  endif()
  add_library(${name} STATIC ${LIB_SOURCES})
  target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC ${LIB_USES} PRIVATE samverkan_rules ${LIB_HIDES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
  samverkan_precompiled(${name} library ${LIB_USES} ${LIB_HIDES})
endfunction()
