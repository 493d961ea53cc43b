using System.Runtime.InteropServices;
using Companion.Site.Pipeline;
using Companion.Sources;
using SkiaSharp;

namespace Companion.Site.Cards;

/// <summary>The native library that draws cards. It comes with Companion for the usual machines, and with no other.</summary>
internal static class SkiaLibrary
{
    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled(BuildOptions options) =>
        NativeLibrary.TryLoad(options.DrawingLibrary, typeof(SKCanvas).Assembly, searchPath: null, out _);

    /// <summary>What an author is told who asks for cards on another machine.</summary>
    public static Diagnostic Missing(BuildOptions options) =>
        new(
            Severity.Warning,
            options.DisplayPath(options.Settings),
            Location: null,
            $"no cards are drawn: Skia has no library for this machine ({RuntimeInformation.RuntimeIdentifier})",
            "build the site on Linux, macOS or Windows with a processor of 64 bits, or remove the line cards: true"
        );
}
