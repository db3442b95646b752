-- Portals (cổng, trang thông tin điện tử) and local radio take part in propagation without being press.
ALTER TABLE outlet ADD COLUMN kind text NOT NULL DEFAULT 'PRESS' CHECK (kind IN ('PRESS', 'PORTAL', 'LOCAL_RADIO'));
UPDATE outlet SET kind = 'PORTAL' WHERE code = 'cong-thong-tin-dien-tu-tinh';
