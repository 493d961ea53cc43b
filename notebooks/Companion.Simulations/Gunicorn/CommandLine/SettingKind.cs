namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>The kind of an option's argument, and how Gunicorn checks it.</summary>
internal enum SettingKind
{
    /// <summary>A whole number in base 10, not negative.</summary>
    Count,

    /// <summary>A whole number in Python's or C's notation, not negative: <c>022</c>, <c>0o22</c>.</summary>
    FileMode,

    /// <summary>
    /// A whole number in Python's notation, not negative, which Gunicorn checks only after it has read all options.
    /// </summary>
    LateCount,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>Any text, repeatable.</summary>
    TextList,

    /// <summary>Comma-separated texts.</summary>
    CommaList,

    /// <summary>No argument; turns the setting on.</summary>
    Flag,

    /// <summary>No argument; turns the setting off.</summary>
    ClearedFlag,

    /// <summary><c>host:port</c>.</summary>
    HostPort,

    /// <summary>One of four names.</summary>
    ReloadEngine,

    /// <summary>A value that only the machine can check: a folder, a file, a user, a protocol of its OpenSSL.</summary>
    OfTheMachine,
}
