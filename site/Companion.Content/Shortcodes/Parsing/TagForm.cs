namespace Companion.Content.Shortcodes.Parsing;

/// <summary>What a tag does to the nesting of calls.</summary>
internal enum TagForm
{
    /// <summary><c>{{&lt; name &gt;}}</c>.</summary>
    Opening,

    /// <summary><c>{{&lt; name /&gt;}}</c>.</summary>
    SelfClosed,

    /// <summary><c>{{&lt; /name &gt;}}</c>.</summary>
    Closing,
}
