using Companion.Sources;

namespace Companion.CommandLine.Reporting;

/// <summary>A location in a file, in JSON.</summary>
/// <param name="File">The file's name in messages.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
internal sealed record LocationJson(string File, int Line, int Column)
{
    public static LocationJson? Of(SourceLocation? location) =>
        location is null ? null : new(location.Source.Path, location.Position.Line, location.Position.Column);
}
