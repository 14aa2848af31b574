/** Files that are nobody's tests: of dependencies, of languages and their frameworks. */

const DEPENDENCIES = /(?:^|[\\/])(?:node_modules|bower_components|site-packages|dist-packages|vendor|\.venv|Pods)[\\/]/
/** Where package managers and installers put things; gems carry their version. */
const INSTALLED =
  /[\\/](?:\.cargo|\.rustup|\.pub-cache|\.gradle|\.m2|\.nuget|lib[\\/]python\d[\d.]{0,5}|pkg[\\/]mod|gems[\\/][\w.-]{1,80}-\d[\w.]{0,20}|go[\\/](?:[\d.]{1,12}[\\/]x64[\\/])?src[\\/](?:testing|runtime|net|internal|reflect))[\\/]/
const ROOTS =
  /^(?:\/rustc\/|\/usr\/(?:lib|include|share|local\/lib|local\/go)\/|node:|internal\/(?:process|modules|main)\/[\w/-]{1,80}\.js$)/
/** Packages of the JVM as folders: what a frame's file is made from. */
const PACKAGES =
  /^(?:javax?\/(?:lang|util|io|net|nio|sql|time|math|security|text)|jdk\/internal|sun\/(?:reflect|nio|net|security|misc)|com\/sun|kotlin\/(?:test|jvm|coroutines|reflect|collections)|kotlinx\/coroutines|scala\/(?:runtime|collection|concurrent|util)|groovy\/(?:lang|util)|clojure\/(?:core|lang|test)|junit\/(?:framework|runner|textui)|org\/(?:junit|testng|gradle|apache\/maven\/surefire|codehaus\/groovy|mockito|assertj|hamcrest|opentest4j|spockframework|scalatest)|io\/(?:kotest|mockk))\//

/** Of a path as a trace names it. */
export function isToolFile(file: string): boolean {
  return isDependency(file) || INSTALLED.test(file) || ROOTS.test(file) || PACKAGES.test(file)
}

/** Of a path in the repository, where dependencies may lie as well. */
export function isDependency(file: string): boolean {
  return DEPENDENCIES.test(file)
}
