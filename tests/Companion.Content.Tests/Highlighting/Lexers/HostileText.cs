using CsCheck;

namespace Companion.Content.Tests.Highlighting.Lexers;

/// <summary>Text that leads deep into lexers, and repetitions that are slow where something backtracks.</summary>
internal static class HostileText
{
    // Opening and closing delimiters of the supported languages.
    private static readonly string[] Marks =
    [
        .. """"' " ` """ ''' ( ) [ ] { } < > {{ }} {% %} {# #} ${ $( $(( )) <<EOF EOF <!-- --> /* */ // -- --- + - @ @@ #! &amp;"""".Split(
            ' '
        ),
        .. "& | ; : = => a B 1 0x if for def class return new <script> </script> <style> f\" r' r#\" $@\" \\ é 名 😀".Split(
            ' '
        ),
        .. "\n|\n|\\\n|\r|\t| |\0|\u00a0|\ud800|$ |# |> |- |key: |  |case in|<<~A|#{|%w[|=begin\n|@media".Split('|'),
    ];

    /// <summary>Pieces to repeat.</summary>
    public static IReadOnlyList<string> Parts { get; } =
    [
        .. Marks.Where(mark => mark.Length > 0),
        "<a ",
        "((a ",
        "x[",
        "$(",
        "f'{a!r:",
        "{{",
        "a = [",
        "<a b=\"{{ x|",
        "a<b,",
        "{a:",
        "a?b:",
        "\"a\\",
        "a b ",
        "  a",
        "\n ",
        "A <",
        "A ",
        "a(",
        "{% comment %}",
        "<<E\n",
        "x = (a, b",
        "aAaA_",
        "- a: |\n  x\n",
    ];

    /// <summary>Random text: delimiters, characters of any kind, characters of ASCII.</summary>
    public static Gen<string> Any { get; } =
        Gen.OneOf(
            Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]).Array[0, 60].Select(string.Concat),
            Gen.String[0, 80],
            Gen.Char[' ', '~'].Array[0, 120].Select(characters => new string(characters))
        );
}
