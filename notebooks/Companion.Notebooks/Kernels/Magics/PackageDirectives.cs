using System.Text.RegularExpressions;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>
/// Finds <c>#r "nuget: Name, Version"</c> in C# and blanks it, because the compiler does not support it. <c>#r
/// "file.dll"</c> is left to the compiler.
/// </summary>
internal static partial class PackageDirectives
{
    public static string Extract(string code, ICollection<(PackageReference Package, int Line, int Length)> packages)
    {
        if (!code.Contains("nuget:", StringComparison.Ordinal))
        {
            return code;
        }

        if (Source().Match(code) is { Success: true } source)
        {
            var line = code.AsSpan(0, source.Index).Count('\n') + 1;
            throw new MagicException(
                new CellDiagnostic(
                    "package",
                    true,
                    line,
                    1,
                    line,
                    source.Length + 1,
                    "'#i' is not supported: packages come from the sources that nuget.config names"
                )
            );
        }

        return Directive()
            .Replace(
                code,
                match =>
                {
                    var line = code.AsSpan(0, match.Index).Count('\n') + 1;
                    var version = match.Groups["version"] is { Success: true, Value: not "*" } group
                        ? group.Value
                        : null;
                    packages.Add((new PackageReference(match.Groups["name"].Value, version), line, match.Length));
                    return "";
                }
            );
    }

    [GeneratedRegex(@"^[ \t]*#i[ \t]+""nuget:[^""\n]*""", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Source();

    [GeneratedRegex(
        @"^[ \t]*#r[ \t]+""nuget:[ \t]*(?<name>[^,""\s]+)[ \t]*(,[ \t]*(?<version>[^""]*?)[ \t]*)?""[ \t;]*",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Directive();
}
