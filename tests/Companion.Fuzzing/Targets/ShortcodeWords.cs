namespace Companion.Fuzzing.Targets;

/// <summary>The symbols of shortcodes.</summary>
internal static class ShortcodeWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. "{{< >}} {{% %}} {{</* */>}} {{%/* */%}} /> / figure ref relref youtube extlink highlight gist details src= ` \" = \\\" \\`".Split(
            ' '
        ),
        "{{< figure src=\"/a.png\" >}}",
        "{{< ref \"a\" >}}",
        "{{< highlight go >}}x{{< /highlight >}}",
        "{{% details %}}**a**{{% /details %}}",
        "{{< param x=`a` y=1.5 z=true />}}",
        "\n",
        " ",
    ];
}
