# The table of docs/mutation.md from PIT's XML: awk -f docs/mutation.awk <service>/target/pit-reports/mutations.xml
# A mutant on which the virtual machine itself has failed (RUN_ERROR) is not counted: nothing was tested.
BEGIN { RS = "<mutation " }
/<mutatedClass>/ {
    match($0, /<mutatedClass>[^<]*/)
    name = substr($0, RSTART + 14, RLENGTH - 14)
    sub(/\$.*/, "", name)
    sub(/^vn\.guongsang\.[a-z]*\./, "", name)
    package = name
    sub(/\.[^.]*$/, "", package)
    if ($0 ~ /status='RUN_ERROR'/) { errors++; next }
    if (!seen[name]++) { classes[package]++; allClasses++ }
    mutants[package]++; all++
    if ($0 ~ /^detected='true'/) { killed[package]++; allKilled++ }
}
END {
    print "| Package | Classes | Mutants | Killed | % |"
    print "| --- | ---: | ---: | ---: | ---: |"
    fflush()
    for (package in mutants)
        printf "| `%s` | %d | %d | %d | %.0f |\n", package, classes[package], mutants[package], killed[package],
            100 * killed[package] / mutants[package] | "sort"
    close("sort")
    printf "| all | %d | %d | %d | %.1f |\n", allClasses, all, allKilled, 100 * allKilled / all
    printf "\nMutants without a result (RUN_ERROR): %d\n", errors
}
