using System.CommandLine;

namespace Companion.CommandLine.Audio;

/// <summary><c>companion audio</c>.</summary>
internal static class AudioCommand
{
    public static Command Create() => new("audio", "Look after recordings.") { AudioProbeCommand.Create() };
}
