namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>What an option's argument is, and what Gunicorn checks of it.</summary>
internal enum SettingKind
{
    /// <summary>A whole number in base 10, not negative.</summary>
    Count,

    /// <summary>A whole number in Python's or C's notation, not negative: <c>022</c>, <c>0o22</c>.</summary>
    FileMode,

    /// <summary>A whole number in Python's notation, not negative, that is checked only after all options are read.</summary>
    LateCount,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>Any text, as often as one likes.</summary>
    TextList,

    /// <summary>Texts with commas between them.</summary>
    CommaList,

    /// <summary>No argument; sets it.</summary>
    Flag,

    /// <summary>No argument; clears it.</summary>
    ClearedFlag,

    /// <summary><c>host:port</c>.</summary>
    HostPort,

    /// <summary>One of four names.</summary>
    ReloadEngine,

    /// <summary>What only the machine can judge: a folder, a file, a user, a protocol of its OpenSSL.</summary>
    OfTheMachine,
}
