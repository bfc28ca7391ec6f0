"""One folder a protocol: `driver` couples the real plugin, `patched` corrects it, `proposed`
rebuilds the fix its reporter proposed. Only here is livekit imported and a vendor named.
"""
