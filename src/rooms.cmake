# SPDX-License-Identifier: GPL-3.0-or-later
# The build's vocabulary: rooms, tests, warnings. A room is a static library that links only what it may use,
# so that a wrong include does not compile (see src/README.md).

add_library(evenkeel_warnings INTERFACE)
target_compile_features(evenkeel_warnings INTERFACE cxx_std_20)
target_compile_options(evenkeel_warnings INTERFACE
  $<$<NOT:$<CXX_COMPILER_ID:MSVC>>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wsign-conversion;-Wold-style-cast;-Wnon-virtual-dtor;-Woverloaded-virtual>
  $<$<CXX_COMPILER_ID:MSVC>:/W4;/permissive-;/utf-8>)
if(EVENKEEL_WERROR)
  target_compile_options(evenkeel_warnings INTERFACE
    $<$<NOT:$<CXX_COMPILER_ID:MSVC>>:-Werror> $<$<CXX_COMPILER_ID:MSVC>:/WX>)
endif()
if(EVENKEEL_SANITIZE)
  add_compile_options(-fsanitize=${EVENKEEL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${EVENKEEL_SANITIZE})
endif()

add_library(evenkeel_qt INTERFACE)
target_compile_definitions(evenkeel_qt INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

# ccache where present. The variables let it work with precompiled headers and from any folder.
find_program(EVENKEEL_CCACHE ccache)
mark_as_advanced(EVENKEEL_CCACHE)
if(EVENKEEL_CCACHE AND UNIX AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1
      CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} ${EVENKEEL_CCACHE})
endif()

# Qt targets: moc of Qt 6.4 cannot parse libstdc++'s visibility macro in headers that reach <compare>.
function(evenkeel_use_qt target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON
    AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_VISIBILITY=")
  target_link_libraries(${target} PUBLIC evenkeel_qt)
endfunction()

# evenkeel_add_room(NAME QT SOURCES … LINKS … PRIVATE_LINKS …)
#   NAME is the folder; the target is evenkeel_<name>. Without QT the room gets no Qt include path at all.
function(evenkeel_add_room name)
  cmake_parse_arguments(ROOM "QT" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(evenkeel_${name} STATIC ${ROOM_SOURCES})
  target_include_directories(evenkeel_${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/src> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/evenkeel>)
  target_compile_features(evenkeel_${name} PUBLIC cxx_std_20)
  target_link_libraries(evenkeel_${name} PUBLIC ${ROOM_LINKS} PRIVATE $<BUILD_INTERFACE:evenkeel_warnings> ${ROOM_PRIVATE_LINKS})
  if(ROOM_QT)
    evenkeel_use_qt(evenkeel_${name})
    target_precompile_headers(evenkeel_${name} PRIVATE <QString> <QObject> <QVariant> <QList> <vector> <string> <optional>)
  endif()
  foreach(source IN LISTS ROOM_SOURCES)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE absolute)
    set_property(GLOBAL APPEND PROPERTY EVENKEEL_SOURCES ${absolute})
  endforeach()
endfunction()

# evenkeel_add_test(ROOM CLASS LINKS … DATA ON_POSTGRESQL SOURCES …)
#   builds tests/<room>/tst_<class>.cpp; DATA marks tests that read ../shared/data. With ON_POSTGRESQL it is run twice,
#   the second time with the switch of tests/support/testworkspace.h.
function(evenkeel_add_test room name)
  cmake_parse_arguments(TEST "DATA;ON_POSTGRESQL" "TIMEOUT" "LINKS;SOURCES" ${ARGN})
  set(target tst_${room}_${name})
  add_executable(${target} tst_${name}.cpp ${TEST_SOURCES})
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(${target} PRIVATE evenkeel_warnings Qt6::Test ${TEST_LINKS})
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_VISIBILITY="
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${target} PRIVATE evenkeel_qt)
  # Tests name the one field that matters to them ({.agent = …}); g++ 12 calls the others missing.
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-missing-field-initializers>)
  target_compile_definitions(${target} PRIVATE
    EVENKEEL_DATA_DIR="${PROJECT_SOURCE_DIR}/../shared/data" EVENKEEL_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${room}.${name} COMMAND ${target})
  set(labels ${room})
  if(TEST_DATA)
    list(APPEND labels data)
  endif()
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
  endif()
  set(environment "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8")
  set_tests_properties(${room}.${name} PROPERTIES LABELS "${labels}" TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "${environment}")
  if(TEST_ON_POSTGRESQL)
    add_test(NAME ${room}.${name}.postgresql COMMAND ${target})
    set_tests_properties(${room}.${name}.postgresql PROPERTIES LABELS "${labels};postgresql" TIMEOUT ${TEST_TIMEOUT}
      ENVIRONMENT "${environment};EVENKEEL_TEST_ENGINE=postgresql")
  endif()
endfunction()

# evenkeel_add_translations(TARGET)
#   embeds translations/evenkeel_<language>.ts in a program or test as :/i18n/evenkeel_<language>.qm.
#   English has a file too: it holds the plural forms of "%n".
set(EVENKEEL_LANGUAGES de en)
function(evenkeel_add_translations target)
  set(compiled)
  foreach(language IN LISTS EVENKEEL_LANGUAGES)
    set(ts ${PROJECT_SOURCE_DIR}/translations/evenkeel_${language}.ts)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_i18n)
    set(qm ${folder}/evenkeel_${language}.qm)
    add_custom_command(OUTPUT ${qm}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
      COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
      DEPENDS ${ts} VERBATIM)
    set_source_files_properties(${qm} PROPERTIES QT_RESOURCE_ALIAS evenkeel_${language}.qm)
    list(APPEND compiled ${qm})
  endforeach()
  qt_add_resources(${target} translations PREFIX /i18n FILES ${compiled})
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE absolute)
    set_property(GLOBAL APPEND PROPERTY EVENKEEL_SOURCES ${absolute})
  endforeach()
endfunction()

# Targets update_translations (takes new sentences into the .ts files) and check_translations (fails when one is
# missing or untranslated). Runs last, when every room has named its sources: texts of a program stand in all rooms.
function(evenkeel_finish_translations)
  get_property(named GLOBAL PROPERTY EVENKEEL_SOURCES)
  list(REMOVE_DUPLICATES named)
  set(sources)
  foreach(source IN LISTS named)
    if(NOT source MATCHES "^${PROJECT_SOURCE_DIR}/(src|forms)/.*\\.(cpp|h|ui)$")
      continue()
    endif()
    list(APPEND sources ${source})
    string(REGEX REPLACE "\\.cpp$" ".h" header ${source})
    if(EXISTS ${header})
      list(APPEND sources ${header})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES sources)
  list(SORT sources)
  list(JOIN sources "\n" lines)
  file(WRITE ${CMAKE_BINARY_DIR}/translated_sources.lst "${lines}\n")

  set(lupdate Qt6::lupdate -silent -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR}/src
      @${CMAKE_BINARY_DIR}/translated_sources.lst)
  set(translations ${PROJECT_SOURCE_DIR}/translations)
  add_custom_target(update_translations
    COMMAND ${lupdate} -ts ${translations}/evenkeel_de.ts
    COMMAND ${lupdate} -pluralonly -ts ${translations}/evenkeel_en.ts
    COMMENT "Taking new sentences into translations/" VERBATIM)
  add_custom_target(check_translations
    COMMAND ${CMAKE_COMMAND} -E copy_directory ${translations} ${CMAKE_BINARY_DIR}/translations-check
    COMMAND ${lupdate} -ts ${CMAKE_BINARY_DIR}/translations-check/evenkeel_de.ts
    COMMAND ${lupdate} -pluralonly -ts ${CMAKE_BINARY_DIR}/translations-check/evenkeel_en.ts
    COMMAND ${CMAKE_COMMAND} -DCURRENT=${translations} -DFRESH=${CMAKE_BINARY_DIR}/translations-check
            -P ${PROJECT_SOURCE_DIR}/tests/support/check_translations.cmake
    COMMENT "Comparing translations/ with the sentences in the sources" VERBATIM)
endfunction()
cmake_language(DEFER CALL evenkeel_finish_translations)
